/**
 * The first of so many, counted from 0, of which something does not hold, by halving: those of which it holds must come
 * first. (A part of the page that is fetched by itself has these lines of its own, as `code-points.ts` does: shared,
 * they would be one more file to wait for.)
 *
 * @returns  their number where it holds of all
 */
export function firstNot(count: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
