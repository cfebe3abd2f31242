import { boundsOf } from '../../annotation/time-bounds.ts'

/** Where an event lies on the line, in thousandths of its length. */
export type Bar = { readonly at: number; readonly length: number; readonly shape: 'point' | 'span' }

export type TimeScale = {
  readonly first: string
  readonly last: string
  /** The place of the article's own date; `null` when it is not known. */
  readonly published: number | null
  /** The bar of a value; `null` when it has no place on the calendar. */
  barOf(value: string | null): Bar | null
}

/** A day of an article that spans years would be invisible: no bar is shorter than this. */
const shortest = 14

/**
 * The common scale of all rows of a timeline, from the first day to the last.
 *
 * @param values     TIMEX3 values and intervals, `null` for events without a date
 * @param published  the article's date (ISO 8601), which belongs on the line too
 * @returns          `null` when fewer than two days have to be told apart: there is nothing to draw
 */
export function timeScaleOf(
  values: readonly (string | null)[],
  published: string | null,
): TimeScale | null {
  const bounds = [...values, published].flatMap((value) => (value && boundsOf(value)) || [])
  const first = bounds.map((bound) => bound.first).sort()[0]
  const last = bounds
    .map((bound) => bound.last)
    .sort()
    .at(-1)
  if (!first || !last || first === last) return null
  const days = daysBetween(first, last) + 1
  const placeOf = (day: string) => Math.round((daysBetween(first, day) / days) * 1000)
  return {
    first,
    last,
    published: published === null ? null : placeOf(published),
    barOf(value): Bar | null {
      const bound = value && boundsOf(value)
      if (!bound) return null
      const start = placeOf(bound.first)
      const length = Math.max(
        shortest,
        Math.round(((daysBetween(bound.first, bound.last) + 1) / days) * 1000),
      )
      const at = Math.min(start, 1000 - length)
      return { at, length, shape: bound.first === bound.last ? 'point' : 'span' }
    },
  }
}

const dayLength = 86_400_000

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength)
}
