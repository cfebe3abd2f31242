import type { Boilerplate } from '../../annotation/document.ts'
import { type TextRange, textRange } from '../../annotation/range.ts'
import type { RuleName } from '../../annotation/rules.ts'
import { hiddenBlocksIn } from './hidden-blocks.ts'
import { markupIn, visibleWords } from './markup.ts'
import { residueRuleOf } from './residue-lines.ts'
import { templateTagsIn } from './template-tags.ts'

/**
 * What the publisher’s page left behind in the text: tags, share labels, bylines, credits and notices.
 *
 * Nothing is rewritten: a finding is a range from the first to the last visible character of the
 * residue. The white space around it belongs neither to it nor to a paragraph, so the file is its
 * pieces with white space between them, byte for byte.
 *
 *     {{^userSubscribed}} {{/userSubscribed}}      one range, `template-tag`
 *     SHARE THIS ARTICLE ON                        one range, `share-line`
 *     Readers share this article on phones.        a sentence: nothing
 */
export function findBoilerplate(text: string): Boilerplate[] {
  const blocks = hiddenBlocksIn(text)
  const found = blocks.map((block) => boilerplate(block, 'hidden-block'))
  let place: Place = { front: true, first: true, pointers: 'none' }
  for (const line of linesBeside(text, blocks)) {
    const residue = residueIn(line.words, line.start, place)
    place = placeAfter(place, line.words, residue)
    for (const one of residue) found.push(one)
  }
  return found.sort((a, b) => a.range.start - b.range.start)
}

type Line = { readonly words: string; readonly start: number }

const lines = /[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/gu

/** The lines of the text, empty ones too, without what lies in the blocks. */
function* linesBeside(text: string, blocks: readonly TextRange[]): Generator<Line> {
  let from = 0
  for (const block of [...blocks, null]) {
    const stretch = text.slice(from, block?.start ?? text.length)
    for (const line of stretch.matchAll(lines)) {
      if (line[0] !== '') yield { words: line[0], start: from + line.index }
    }
    from = block?.end ?? text.length
  }
}

/** What was read above a line. */
type Place = {
  /** Nothing but headings and residue. */
  readonly front: boolean
  /** Nothing at all. */
  readonly first: boolean
  /** A line that announces other articles, or a part of the list of them. */
  readonly pointers: 'none' | 'announced' | 'listed'
}

function placeAfter(place: Place, line: string, residue: readonly Boilerplate[]): Place {
  const words = visibleWords(line)
  // a blank line ends a list; between a list and what announces it one may stand
  if (words === '') return place.pointers === 'listed' ? { ...place, pointers: 'none' } : place
  const rule = residue.find(({ evidence }) => !/-tag$/u.test(evidence.rule))?.evidence.rule
  const announces = rule === 'read-also-line' && !/[:|]\s*\S/u.test(words)
  return {
    front: place.front && (rule !== undefined || !isParagraph(words)),
    first: false,
    pointers: rule === 'pointer-list' ? 'listed' : announces ? 'announced' : 'none',
  }
}

/** Headings are shorter, or do not end as sentences do. */
function isParagraph(words: string): boolean {
  return words.length > 140 || (words.length > 60 && /[.!?:]["'”’)]?$/u.test(words))
}

function residueIn(line: string, offset: number, place: Place): Boilerplate[] {
  const words = visibleWords(line)
  const start = offset + line.length - line.trimStart().length
  if (line.trim() === '') return []
  const whole = textRange(start, start + line.trim().length)
  const rule = words === '' ? null : lineRule(line, words, place)
  if (rule !== null) return [boilerplate(whole, rule)]
  return joined(line, offset, [
    ...templateTagsIn(line).map(({ start: from, end }) =>
      boilerplate(textRange(offset + from, offset + end), 'template-tag'),
    ),
    ...markupIn(line, offset).map(({ range, kind }) =>
      boilerplate(range, kind === 'block' ? 'html-tag' : 'inline-tag'),
    ),
  ])
}

function lineRule(line: string, words: string, place: Place): RuleName | null {
  if (
    place.pointers !== 'none' &&
    /^(?:[•*▪●◦»›>–—-]|\d{1,2}[.)])\s?\S/u.test(words) &&
    words.length < 160
  )
    return 'pointer-list'
  if (/<\w+\s[^<>]*\bclass=["'][^"'<>]*\b(?:byline|author)\b/iu.test(line) && words.length < 140)
    return 'byline'
  return residueRuleOf(words, place.front && !place.first)
}

/** Sorted, none inside another, tags with only white space between them as one. */
function joined(line: string, offset: number, found: readonly Boilerplate[]): Boilerplate[] {
  const sorted = found.toSorted((a, b) => a.range.start - b.range.start)
  const result: Boilerplate[] = []
  for (const one of sorted) {
    const before = result.at(-1)
    if (before && one.range.start < before.range.end) continue
    const apart =
      !before || line.slice(before.range.end - offset, one.range.start - offset).trim() !== ''
    if (apart) result.push(one)
    else result[result.length - 1] = boilerplate(hull(before.range, one.range), ruleOf(before, one))
  }
  return result
}

/** A block tag ends the paragraph, whatever stands beside it. */
function ruleOf(...both: readonly Boilerplate[]): RuleName {
  const rules = both.map(({ evidence }) => evidence.rule)
  return rules.find((rule) => rule !== 'inline-tag') ?? 'inline-tag'
}

function hull(first: TextRange, last: TextRange): TextRange {
  return textRange(first.start, last.end)
}

function boilerplate(range: TextRange, rule: RuleName): Boilerplate {
  return { range, evidence: { rule, words: [range] } }
}
