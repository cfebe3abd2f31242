/** A text counted in Unicode code points, as the world outside does; a query is logarithmic. */
export type CodePoints = {
  /** How many stand before a place in UTF-16 code units. */
  before(unit: number): number
  /** Where, in UTF-16 code units, as many have passed; past the end of the text when there are fewer. */
  unitAfter(count: number): number
}

/** Counts once: only what takes up two code units has to be remembered. */
export function codePointsOf(text: string): CodePoints {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index)
  return {
    before: (unit) => unit - firstNot(pairs.length, (at) => (pairs[at] ?? 0) + 1 < unit),
    unitAfter: (count) => count + firstNot(pairs.length, (at) => (pairs[at] ?? 0) - at < count),
  }
}

/** The first of so many that does not hold; those that hold come first. */
function firstNot(length: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
