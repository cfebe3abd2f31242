declare const brand: unique symbol
/** A `T` that only the function which checked it can make. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }

/** Position in the article text, in UTF-16 code units, from 0 to `text.length`. */
export type Offset = Brand<number, 'Offset'>

/** A stretch of the article text, half open: `text.slice(start, end)`. Never empty. */
export type TextRange = { readonly start: Offset; readonly end: Offset }

/** A stretch that nobody has checked: of a line, of a passage on the page, of a range cut up. UTF-16 code units, half open. */
export type Stretch = { readonly start: number; readonly end: number }

/**
 * The only maker of ranges.
 *
 * @param start  first code unit, in UTF-16 units
 * @param end    one past the last code unit
 * @throws       RangeError when the range is empty, not whole numbers, or starts before 0
 */
export function textRange(start: number, end: number): TextRange {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start) {
    throw new RangeError(`no range: ${start}–${end}`)
  }
  return { start: start as Offset, end: end as Offset }
}

/**
 * The words a range stands for.
 *
 * @throws RangeError when the range reaches past the text: it belongs to another article
 */
export function sliceOf(text: string, range: TextRange): string {
  if (range.end > text.length) {
    throw new RangeError(`range ${range.start}–${range.end} is outside a text of ${text.length}`)
  }
  return text.slice(range.start, range.end)
}

/** Whether `outer` holds all of `inner`; equal ranges hold each other. */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether two ranges share at least one code unit. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether two ranges are the same stretch. */
export function sameRange(a: TextRange, b: TextRange): boolean {
  return a.start === b.start && a.end === b.end
}

/** Sorts by start; of two that start together the longer comes first, so that parents precede children. */
export function byPosition(a: Stretch, b: Stretch): number {
  return a.start - b.start || b.end - a.end
}
