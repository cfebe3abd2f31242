import { isDeepStrictEqual } from 'node:util'
import { analyse } from '../../src/analysis/analyse.ts'
import { isInline } from '../../src/analysis/cleaning/is-inline.ts'
import type { Analysis } from '../../src/annotation/analysis.ts'
import type { Evidence } from '../../src/annotation/evidence.ts'
import { contains, type TextRange } from '../../src/annotation/range.ts'

/** What is wrong with the engine’s answer to a text, in plain words; `null` when all is as promised. */
export function faultIn(text: string): string | null {
  const supplied = { published: '2022-06-15' }
  const found = analyse(text, supplied)
  return (
    rangeFault(text, found) ??
    orderFault(found) ??
    rebuildFault(text, found) ??
    (isDeepStrictEqual(found, analyse(text, supplied)) ? null : 'a second reading differs')
  )
}

function rangeFault(text: string, found: Analysis): string | null {
  for (const [what, ranges] of Object.entries(rangesOf(found))) {
    for (const { start, end } of ranges) {
      if (start < 0 || end > text.length || start >= end)
        return `${what} ${start}–${end} is outside`
      if (splitsPair(text, start) || splitsPair(text, end)) {
        return `${what} ${start}–${end} splits a surrogate pair`
      }
    }
  }
  return null
}

function splitsPair(text: string, at: number): boolean {
  const isHalf = (unit: number, first: number) => unit >= first && unit < first + 0x400
  return isHalf(text.charCodeAt(at - 1), 0xd800) && isHalf(text.charCodeAt(at), 0xdc00)
}

function orderFault({ boilerplate, sections, sentences, entities, ...found }: Analysis) {
  const layers: Readonly<Record<string, readonly { readonly range: TextRange }[]>> = {
    boilerplate,
    sections,
    paragraphs: sections.flatMap(({ paragraphs }) => paragraphs),
    sentences,
    quotations: found.quotations,
    times: found.times,
  }
  const mentions = entities.map((entity) => entity.mentions)
  const isSorted = (layer: readonly { readonly range: TextRange }[]) =>
    layer.every(({ range }, at) => range.start >= (layer[at - 1]?.range.start ?? 0))
  const unsorted = Object.entries(layers).find(([, layer]) => !isSorted(layer))
  if (unsorted) return `the ${unsorted[0]} are not sorted`
  return mentions.every(isSorted) ? null : 'the mentions of an entity are not sorted'
}

/** Paragraphs, sentences and boilerplate give back every letter; what is boilerplate is no paragraph. */
function rebuildFault(text: string, { boilerplate, sections, sentences }: Analysis): string | null {
  const paragraphs = sections.flatMap((section) => section.paragraphs.map(({ range }) => range))
  // a tag within a sentence lies within its paragraph, wholly
  const beside = boilerplate.filter(
    ({ range, evidence }) =>
      !isInline({ evidence }) || !paragraphs.some((paragraph) => contains(paragraph, range)),
  )
  const pieces = [...paragraphs, ...beside.map(({ range }) => range)]
  pieces.sort((a, b) => a.start - b.start)
  const doubled = pieces.find(({ start }, at) => start < (pieces[at - 1]?.end ?? 0))
  if (doubled) return `${doubled.start}–${doubled.end} is both text and boilerplate`
  // headings and bylines are no paragraphs, but sentences they have
  const all = [...pieces, ...sentences.map(({ range }) => range)]
  const lost = gapsBetween(text, all).find((gap) =>
    /[\p{L}\p{N}]/u.test(gap.replace(spaceReference, ' ')),
  )
  return lost === undefined ? null : `“${lost.trim().slice(0, 60)}” is neither text nor boilerplate`
}

/** White space, as HTML can write it. */
const spaceReference = /&(?:nbsp|[a-z]{2,3}sp|#160|#xa0|shy|zwnj);/giu

/** A mark that opens has its place at the end of its reference, at the semicolon (`readableText`). */
const beforeMark = /&#?[\p{L}\p{N}]{1,31}$/u

function gapsBetween(text: string, ranges: readonly TextRange[]): string[] {
  let end = 0
  const gaps = ranges
    .toSorted((a, b) => a.start - b.start)
    .map((range) => {
      const gap = text.slice(end, Math.max(end, range.start))
      end = Math.max(end, range.end)
      return text[range.start] === ';' ? gap.replace(beforeMark, '') : gap
    })
  return [...gaps, text.slice(end)]
}

function rangesOf(found: Analysis): Readonly<Record<string, readonly TextRange[]>> {
  const words = (evidence: readonly Evidence[]) => evidence.flatMap((one) => one.words)
  const some = (...ranges: (TextRange | null)[]) => ranges.filter((range) => range !== null)
  return {
    title: some(found.title.range),
    dateline: found.dateline ? [found.dateline.range, found.dateline.place] : [],
    boilerplate: found.boilerplate.map(({ range }) => range),
    section: found.sections.map(({ range }) => range),
    paragraph: found.sections.flatMap(({ paragraphs }) => paragraphs.map(({ range }) => range)),
    sentence: found.sentences.map(({ range }) => range),
    mention: found.entities.flatMap(({ mentions, readings }) =>
      [...mentions, ...readings.flatMap((reading) => reading.mentions)].flatMap((mention) => [
        mention.range,
        ...mention.evidence.words,
      ]),
    ),
    quotation: found.quotations.flatMap(
      ({ range, content, source, cue, via, holder, evidence }) => [
        ...some(range, content, source.range, cue, holder?.range ?? null),
        ...via.map((link) => link.range),
        ...words(evidence),
      ],
    ),
    time: found.times.flatMap(({ range, evidence }) => [range, ...evidence.words]),
    event: found.events.flatMap(({ range, label, when, evidence }) => [
      range,
      label,
      when,
      ...words(evidence),
    ]),
  }
}
