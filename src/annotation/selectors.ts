import { sliceOf, type TextRange, textRange } from './range.ts'
import type { ReadableText } from './readable-text.ts'

/** W3C Web Annotation, 4.2.4: words, and what stands around them. */
export type TextQuoteSelector = {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** W3C Web Annotation, 4.2.5: positions in Unicode code points, which is how the world outside counts. */
export type TextPositionSelector = {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** As many code points either side as Hypothesis takes: a line of context. */
const contextLength = 32

/** @param range  over the readable text, in UTF-16 code units */
export function textQuoteSelectorOf({ text }: ReadableText, range: TextRange): TextQuoteSelector {
  // Twice the length in code units holds the length in code points, however they are made.
  const before = text.slice(Math.max(0, range.start - 2 * contextLength), range.start)
  const after = text.slice(range.end, range.end + 2 * contextLength)
  return {
    type: 'TextQuoteSelector',
    exact: sliceOf(text, range),
    prefix: [...wholeStart(before)].slice(-contextLength).join(''),
    suffix: [...wholeEnd(after)].slice(0, contextLength).join(''),
  }
}

/** @param range  over the readable text, in UTF-16 code units */
export function textPositionSelectorOf(
  { text }: ReadableText,
  range: TextRange,
): TextPositionSelector {
  const start = codePointsIn(text, 0, range.start)
  return {
    type: 'TextPositionSelector',
    start,
    end: start + codePointsIn(text, range.start, range.end),
  }
}

/**
 * The range over the readable text, in UTF-16 code units, that a position selector names.
 *
 * @returns `null` when it is empty, reaches past the text or is made of no whole numbers
 */
export function rangeOfPosition(
  { text }: ReadableText,
  { start, end }: Pick<TextPositionSelector, 'start' | 'end'>,
): TextRange | null {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start) return null
  const from = unitsOf(text, 0, start)
  const to = from === null ? null : unitsOf(text, from, end - start)
  return from === null || to === null ? null : textRange(from, to)
}

/** Where one is after `count` code points from `from`; `null` past the end. */
function unitsOf(text: string, from: number, count: number): number | null {
  let at = from
  for (let left = count; left > 0; left--) {
    if (at >= text.length) return null
    at += isPair(text, at) ? 2 : 1
  }
  return at
}

function codePointsIn(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at += isPair(text, at) && at + 1 < end ? 2 : 1) count++
  return count
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff
}

/** Without the second half of a surrogate pair whose first half was cut off. */
function wholeStart(words: string): string {
  return /^[\udc00-\udfff]/.test(words) ? words.slice(1) : words
}

function wholeEnd(words: string): string {
  return /[\ud800-\udbff]$/.test(words) ? words.slice(0, -1) : words
}
