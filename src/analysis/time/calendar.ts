import { Temporal } from 'temporal-polyfill'
import { boundsOf } from '../../annotation/time-bounds.ts'
import { movingHolidays, type Unit } from '../lexicons/time-words.ts'
import type { CalendarUnit } from './draft.ts'
import { two } from './pattern.ts'

export type Day = Temporal.PlainDate

/**
 * A day in ISO 8601, or `null` when it is none.
 */
export function dayOf(iso: string | null): Day | null {
  const days = iso && /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? boundsOf(iso) : null
  return days ? Temporal.PlainDate.from(days.first) : null
}

/** The first day of a TIMEX3 value, or `null` when the value has no place on the calendar. */
export function firstDayOf(value: string): Day | null {
  const days = boundsOf(value)
  return days ? Temporal.PlainDate.from(days.first) : null
}

/** The value of the calendar unit that holds a day: `2022-W24` is the week of 15 June 2022. */
export function unitValue(day: Day, unit: CalendarUnit): string {
  const year = String(day.year).padStart(4, '0')
  switch (unit) {
    case 'day':
      return day.toString()
    case 'week':
      return weekValue(day)
    case 'weekend':
      return `${weekValue(day)}-WE`
    case 'month':
      return `${year}-${two(day.month)}`
    case 'quarter':
      return `${year}-Q${Math.ceil(day.month / 3)}`
    case 'half':
      return `${year}-H${Math.ceil(day.month / 6)}`
    case 'season':
      return `${day.month < 3 ? String(day.year - 1).padStart(4, '0') : year}-${seasonOf(day.month)}`
    case 'year':
      return year
    case 'decade':
      return year.slice(0, 3)
    case 'century':
      return year.slice(0, 2)
    default:
      return unit satisfies never
  }
}

/** The same with `X` for what is not known: what “next week” is worth without a reference date. */
export const unknownUnit: Readonly<Record<CalendarUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX-XX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

const inUnits: Readonly<Record<CalendarUnit, (count: number) => Temporal.DurationLike>> = {
  day: (days) => ({ days }),
  week: (weeks) => ({ weeks }),
  weekend: (weeks) => ({ weeks }),
  month: (months) => ({ months }),
  quarter: (count) => ({ months: 3 * count }),
  half: (count) => ({ months: 6 * count }),
  season: (count) => ({ months: 3 * count }),
  year: (years) => ({ years }),
  decade: (count) => ({ years: 10 * count }),
  century: (count) => ({ years: 100 * count }),
}

/** A day some calendar units later, or earlier; `null` past the ends of four-figure years. */
export function shifted(day: Day, count: number, unit: CalendarUnit): Day | null {
  const whole = Math.round(count)
  if (Math.abs(whole) * unitLengths[unit] > 4e6) return null
  const moved = day.add(inUnits[unit](whole))
  return moved.year > 0 && moved.year < 10000 ? moved : null
}

/** Roughly, in days: enough to tell what is short beside what. */
export const unitLengths: Readonly<Record<CalendarUnit, number>> = {
  day: 1,
  weekend: 2,
  week: 7,
  month: 30,
  quarter: 91,
  season: 91,
  half: 182,
  year: 365,
  decade: 3650,
  century: 36500,
}

/** The calendar unit of a duration’s unit, and how many of it one is. */
export const calendarUnits: Readonly<Record<Unit, readonly [CalendarUnit, number]>> = {
  second: ['day', 0],
  minute: ['day', 0],
  hour: ['day', 1 / 24],
  day: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  quarter: ['quarter', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
}

/** The unit that a TIMEX3 value is given in. */
export function granularityOf(value: string): CalendarUnit {
  if (/^\d{4}-\d{2}-\d{2}/u.test(value)) return 'day'
  if (/-WE$/u.test(value)) return 'weekend'
  if (/-W\d\d$/u.test(value)) return 'week'
  if (/-Q\d$/u.test(value)) return 'quarter'
  if (/-H\d$/u.test(value)) return 'half'
  if (/-(?:SP|SU|FA|WI)$/u.test(value)) return 'season'
  if (/^\d{4}-\d{2}$/u.test(value)) return 'month'
  return value.length === 2
    ? 'century'
    : value.length === 3
      ? 'decade'
      : value.length === 4
        ? 'year'
        : 'day'
}

/** A part of a year as a value: `02-25` of 2022, `05-03/05-05`, `Q3`, or a moving feast by its name. */
export function partOfYear(year: number | string, part: string): string {
  const holiday = movingHolidays.get(part)
  if (!holiday)
    return part
      .split('/')
      .map((end) => `${year}-${end}`)
      .join('/')
  return typeof year === 'number' ? nthWeekday(year, holiday) : 'XXXX-XX-XX'
}

function nthWeekday(
  year: number,
  [month, weekday, nth]: readonly [number, number, number],
): string {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  const offset = (weekday - first.dayOfWeek + 7) % 7
  const last = Math.floor((first.daysInMonth - 1 - offset) / 7)
  return first.add({ days: offset + 7 * (nth > 0 ? nth - 1 : last) }).toString()
}

function weekValue(day: Day): string {
  return `${day.yearOfWeek}-W${two(day.weekOfYear ?? 1)}`
}

function seasonOf(month: number): string {
  return ['WI', 'SP', 'SU', 'FA'][Math.floor((month % 12) / 3)] ?? 'WI'
}
