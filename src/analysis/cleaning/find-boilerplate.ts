import type { Boilerplate } from '../../annotation/document.ts'
import { contains, type TextRange, textRange } from '../../annotation/range.ts'
import type { RuleName } from '../../annotation/rules.ts'
import { hiddenBlocksIn } from './hidden-blocks.ts'
import { agencyLabelIn, inlineLabelsIn, withoutLabels } from './inline-labels.ts'
import { isParagraph, type PageLine, rulesInContext } from './lines-in-context.ts'
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
  const lines: (PageLine & { readonly whole: TextRange })[] = []
  let isParted = false
  for (const line of linesBeside(text, blocks)) {
    const residue = residueIn(line.words, line.start, place)
    place = placeAfter(place, line.words, residue)
    for (const one of residue) found.push(one)
    const words = withoutLabels(visibleWords(line.words))
    if (words !== '')
      lines.push({ words, rule: lineRuleIn(residue), isParted, whole: wholeOf(line) })
    isParted = line.words.trim() === ''
  }
  const inContext = [...rulesInContext(lines)].flatMap(([index, rule]) => {
    const whole = lines[index]?.whole
    return whole ? [boilerplate(whole, rule)] : []
  })
  return [
    ...found.filter(({ range }) => !inContext.some((line) => contains(line.range, range))),
    ...inContext,
  ].sort((a, b) => a.range.start - b.range.start)
}

/** The rule of a line that is residue as a whole. */
function lineRuleIn(residue: readonly Boilerplate[]): RuleName | null {
  return residue.find(({ evidence }) => !isTag(evidence.rule))?.evidence.rule ?? null
}

const isTag = (rule: RuleName) => /-tag$|^(?:inline|agency)-/u.test(rule)

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
  const rule = lineRuleIn(residue)
  const announces = rule === 'read-also-line' && !/[:|]\s*\S/u.test(words)
  return {
    front: place.front && (rule !== null || !isParagraph(words)),
    first: false,
    pointers: rule === 'pointer-list' ? 'listed' : announces ? 'announced' : 'none',
  }
}

/** The line without the white space around it. */
function wholeOf({ words, start }: Line): TextRange {
  const from = start + words.length - words.trimStart().length
  return textRange(from, from + words.trim().length)
}

function residueIn(line: string, offset: number, place: Place): Boilerplate[] {
  const words = visibleWords(line)
  if (line.trim() === '') return []
  const whole = wholeOf({ words: line, start: offset })
  const rule = words === '' ? null : lineRule(line, withoutLabels(words), place)
  if (rule !== null) return [boilerplate(whole, rule)]
  return joined(line, offset, [
    ...templateTagsIn(line).map(({ start: from, end }) =>
      boilerplate(textRange(offset + from, offset + end), 'template-tag'),
    ),
    ...markupIn(line, offset).map(({ range, kind }) =>
      boilerplate(range, kind === 'block' ? 'html-tag' : 'inline-tag'),
    ),
    ...[agencyLabelIn(line, offset) ?? []]
      .flat()
      .map((range) => boilerplate(range, 'agency-label')),
    ...inlineLabelsIn(line, offset).map((range) => boilerplate(range, 'inline-label')),
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
  return rules.find((rule) => !/^(?:inline|agency)-/u.test(rule)) ?? 'inline-tag'
}

function hull(first: TextRange, last: TextRange): TextRange {
  return textRange(first.start, last.end)
}

function boilerplate(range: TextRange, rule: RuleName): Boilerplate {
  return { range, evidence: { rule, words: [range] } }
}
