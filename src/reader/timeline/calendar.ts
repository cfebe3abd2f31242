const dayLength = 86_400_000

/** Days from one ISO 8601 date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength)
}

/** A stretch of whole days, both ends in it; ISO 8601 dates. */
export type Days = { readonly first: string; readonly last: string }

export const units = ['year', 'month', 'week'] as const
export type Unit = (typeof units)[number]

/** The year, month or ISO week that a day lies in: `2022`, `2022-06`, `2022-W24`. */
export function periodOf(day: string, unit: Unit): string {
  switch (unit) {
    case 'year':
      return day.slice(0, 4)
    case 'month':
      return day.slice(0, 7)
    case 'week':
      return weekOf(day)
  }
  unit satisfies never
}

/** What kind of period a value is. */
export function unitOf(period: string): Unit {
  if (period.includes('W')) return 'week'
  return period.length === 4 ? 'year' : 'month'
}

/**
 * The first and the last day of a year, month or ISO week. Reckoned here and not with `boundsOf`, whose
 * calendar is too large for what the browser needs it for.
 */
export function daysOfPeriod(period: string): Days {
  const year = Number(period.slice(0, 4))
  switch (unitOf(period)) {
    case 'year':
      return { first: `${period}-01-01`, last: `${period}-12-31` }
    case 'month':
      return { first: `${period}-01`, last: isoOf(Date.UTC(year, Number(period.slice(5)), 0)) }
    case 'week': {
      const monday = mondayOfFirstWeek(year) + (Number(period.slice(6)) - 1) * 7 * dayLength
      return { first: isoOf(monday), last: isoOf(monday + 6 * dayLength) }
    }
  }
}

/** ISO 8601: a week belongs to the year that its Thursday lies in. */
function weekOf(day: string): string {
  const time = Date.parse(day)
  const thursday = time + (3 - weekday(time)) * dayLength
  const year = new Date(thursday).getUTCFullYear()
  const week = 1 + Math.floor((thursday - mondayOfFirstWeek(year)) / (7 * dayLength))
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`
}

function mondayOfFirstWeek(year: number): number {
  const fourth = Date.parse(`${String(year).padStart(4, '0')}-01-04`)
  return fourth - weekday(fourth) * dayLength
}

/** From Monday, 0, to Sunday, 6. */
function weekday(time: number): number {
  return (new Date(time).getUTCDay() + 6) % 7
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
