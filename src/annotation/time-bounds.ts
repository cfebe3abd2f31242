import { Temporal } from 'temporal-polyfill'

/** The first and the last calendar day that a time value takes up, as ISO 8601 dates. */
export type Bounds = { readonly first: string; readonly last: string }

/**
 * Where a TIMEX3 value, or an interval of two, lies on the calendar.
 *
 *     2022-02          →  2022-02-01 … 2022-02-28
 *     2022-W25         →  2022-06-20 … 2022-06-26      ISO weeks, Monday to Sunday
 *     2022-06-15TEV    →  2022-06-15 … 2022-06-15
 *     2022-05/2022-07  →  2022-05-01 … 2022-07-31
 *
 * Seasons are the meteorological ones of the northern hemisphere; winter begins in the year that it is
 * named for. Three digits are a decade and two a century, as in TIMEX3.
 *
 * @returns `null` for a value without a place on the calendar: `XXXX-02-25`, `PAST_REF`, `P2Y`
 */
export function boundsOf(value: string): Bounds | null {
  const [from = '', to, ...rest] = value.split('/')
  if (rest.length > 0) return null
  const first = daysOf(from)
  if (to === undefined || !first) return first && isoOf(first)
  const last = daysOf(to)
  return last && isoOf([first[0], last[1]])
}

/** Whether a stretch would end before it begins; not, where one of its ends has no place on the calendar. */
export function isReversed(first: string, second: string): boolean {
  const [start, end] = [boundsOf(first), boundsOf(second)]
  return start !== null && end !== null && end.last < start.first
}

type Day = Temporal.PlainDate
type Days = readonly [first: Day, last: Day]

const forms: readonly (readonly [RegExp, (year: number, part: string) => Days | null])[] = [
  [/^(\d{4})-(\d{2}-\d{2})(?:T.*)?$/u, (year, part) => dayOf(year, part)],
  [/^(\d{4})-(\d{2})$/u, (year, part) => monthsOf(year, Number(part), 1)],
  [/^(\d{4})()$/u, (year) => monthsOf(year, 1, 12)],
  [/^(\d{4})-W(\d{2}(?:-(?:WE|[1-7]))?)(?:T.*)?$/u, (year, part) => weekOf(year, part)],
  [/^(\d{4})-Q([1-4])$/u, (year, part) => monthsOf(year, 3 * Number(part) - 2, 3)],
  [/^(\d{4})-H([12])$/u, (year, part) => monthsOf(year, 6 * Number(part) - 5, 6)],
  [/^(\d{4})-(SP|SU|FA|WI)$/u, (year, part) => monthsOf(year, seasonStart[part] ?? 0, 3)],
  [/^(\d{3})()$/u, (decade) => monthsOf(decade * 10, 1, 120)],
  [/^(\d{2})()$/u, (century) => monthsOf(century * 100, 1, 1200)],
]

const seasonStart: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

function daysOf(value: string): Days | null {
  for (const [form, read] of forms) {
    const match = form.exec(value)
    if (match) return read(Number(match[1]), match[2] ?? '')
  }
  return null
}

function dayOf(year: number, monthAndDay: string): Days | null {
  const [month = 0, day = 0] = monthAndDay.split('-').map(Number)
  if (month < 1 || month > 12 || day < 1) return null
  const date = Temporal.PlainDate.from({ year, month, day })
  return date.day === day ? [date, date] : null
}

function monthsOf(year: number, month: number, count: number): Days | null {
  if (month < 1 || month > 12) return null
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  return [first, first.add({ months: count }).subtract({ days: 1 })]
}

function weekOf(year: number, weekAndDay: string): Days | null {
  const [week = '', day] = weekAndDay.split('-')
  // ISO 8601: the week that holds 4 January is the first of its year.
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 })
  const monday = fourth.add({ days: 1 - fourth.dayOfWeek + 7 * (Number(week) - 1) })
  if (monday.yearOfWeek !== year) return null
  if (day === 'WE') return [monday.add({ days: 5 }), monday.add({ days: 6 })]
  if (day === undefined) return [monday, monday.add({ days: 6 })]
  const date = monday.add({ days: Number(day) - 1 })
  return [date, date]
}

function isoOf([first, last]: Days): Bounds {
  return { first: first.toString(), last: last.toString() }
}
