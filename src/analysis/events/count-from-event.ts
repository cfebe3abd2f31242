import { readableTime } from '../../annotation/readable-time.ts'
import { countedFrom } from '../time/counted-from.ts'
import type { CalendarUnit } from '../time/draft.ts'

const codes: Readonly<Record<string, CalendarUnit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }

/** The result of counting from a date: its value and the sum in words. */
export type Count = { readonly value: string; readonly sum: string }

/**
 * A length of time before or after a date.
 *
 *     P1D before 2022-02-25  →  2022-02-24, “the day before 25 February 2022 → 24 February 2022”
 *
 * @param length  a TIMEX3 duration of whole days, weeks, months or years
 * @returns       `null` when the length is open (`PXD`) or the date has no place on the calendar
 */
export function countFrom(date: string, length: string, way: 'before' | 'after'): Count | null {
  const [, number, code = ''] = /^P(\d{1,4})([DWMY])$/u.exec(length) ?? []
  const unit = codes[code]
  if (!number || !unit) return null
  const count = Number(number)
  const value = countedFrom(date, way === 'before' ? -count : count, unit)
  if (value === null) return null
  const distance = count === 1 ? `the ${unit}` : `${count} ${unit}s`
  return { value, sum: `${distance} ${way} ${plain(date)} → ${plain(value)}` }
}

/** Without the weekday, which plays no part in the sum. */
function plain(value: string): string {
  return readableTime(value).replace(/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=\d)/u, '')
}
