import { type CodePoints, codePointsOf } from './code-points.ts'
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

/**
 * @param range   over the readable text, in UTF-16 code units
 * @param points  of that text, where many ranges of it are asked for
 */
export function textPositionSelectorOf(
  { text }: ReadableText,
  range: TextRange,
  points: CodePoints = codePointsOf(text),
): TextPositionSelector {
  return {
    type: 'TextPositionSelector',
    start: points.before(range.start),
    end: points.before(range.end),
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
  points: CodePoints = codePointsOf(text),
): TextRange | null {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start) return null
  const to = points.unitAfter(end)
  return to > text.length ? null : textRange(points.unitAfter(start), to)
}

/** Without the second half of a surrogate pair whose first half was cut off. */
function wholeStart(words: string): string {
  return /^[\udc00-\udfff]/.test(words) ? words.slice(1) : words
}

function wholeEnd(words: string): string {
  return /[\ud800-\udbff]$/.test(words) ? words.slice(0, -1) : words
}
