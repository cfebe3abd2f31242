import { type Days, daysBetween } from './calendar.ts'

/** The days that an event may take up; an end that is open is `null`: “before March”, “after 2019”. */
export type TimeSpan = { readonly first: string | null; readonly last: string | null }

/** Where a span lies on the line, in hundredths of its length. */
export type Bar = {
  readonly at: number
  readonly length: number
  /** A day or less, which is drawn wider than it is so that it can be seen. */
  readonly isPoint: boolean
}

/** No bar is shorter than this: a day of an article that spans years would be invisible. */
const shortest = 1.4

/**
 * The common scale of all rows of a timeline, from the first day to the last.
 *
 * @param spans      of the events that have a place in time
 * @param published  the article's date (ISO 8601), which belongs on the line too
 * @returns          `null` when fewer than two days have to be told apart: there is nothing to draw
 */
export function wholeScale(spans: readonly TimeSpan[], published: string | null): Days | null {
  const days = spans
    .flatMap(({ first, last }) => [first, last])
    .concat(published)
    .filter((day) => day !== null)
    .sort()
  const [first, last] = [days[0], days.at(-1)]
  return first && last && first !== last ? { first, last } : null
}

/** A day's place on a scale, in hundredths of its length; outside of it below 0 or above 100. */
export function placeOf(scale: Days, day: string): number {
  const length = daysBetween(scale.first, scale.last) + 1
  return round((daysBetween(scale.first, day) / length) * 100)
}

/**
 * The bar of a span on a scale: as long as the time it names, so that a month is a month and no day.
 * What reaches past the scale, or has no end, goes to its edge.
 *
 * @returns where it lies instead, when no day of it is on the scale
 */
export function barOn(scale: Days, { first, last }: TimeSpan): Bar | 'before' | 'after' {
  if (last !== null && last < scale.first) return 'before'
  if (first !== null && first > scale.last) return 'after'
  const from = first === null ? 0 : Math.max(0, placeOf(scale, first))
  const to = last === null ? 100 : Math.min(100, placeOf(scale, last) + oneDay(scale))
  const length = Math.max(shortest, to - from)
  return {
    at: round(Math.min(from, 100 - length)),
    length: round(length),
    isPoint: first !== null && first === last,
  }
}

function oneDay(scale: Days): number {
  return 100 / (daysBetween(scale.first, scale.last) + 1)
}

function round(hundredths: number): number {
  return Math.round(hundredths * 10) / 10
}
