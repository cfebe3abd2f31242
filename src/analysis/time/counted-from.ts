import { firstDayOf, granularityOf, shifted, unitLengths, unitValue } from './calendar.ts'
import type { CalendarUnit } from './draft.ts'

/** Whether values of one unit say at least as much as those of another. */
export function isFinerOrEqual(unit: CalendarUnit, other: CalendarUnit): boolean {
  return unitLengths[unit] <= unitLengths[other]
}

/**
 * The value some units after another, or before it: never finer than what it is counted from.
 *
 *     2018-03-05, 2 days   →  2018-03-07
 *     2018, 2 days         →  2018           the day in 2018 is not known
 *     2018, 8 months       →  null           as likely the year after
 */
export function countedFrom(value: string, count: number, unit: CalendarUnit): string | null {
  const day = firstDayOf(value)
  const own = granularityOf(value)
  if (day && isFinerOrEqual(own, unit)) {
    const moved = shifted(day, count, unit)
    return moved && unitValue(moved, unit)
  }
  return day && 2 * Math.abs(count) * unitLengths[unit] < unitLengths[own] ? value : null
}
