import { texts } from '../../texts/texts.ts'
import { type Days, daysOfPeriod, unitOf } from './calendar.ts'

const format = (options: Intl.DateTimeFormatOptions, day: string) =>
  new Intl.DateTimeFormat(texts.timeline.dates, { ...options, timeZone: 'UTC' }).format(
    Date.parse(day),
  )

/** A day as it stands at the end of a scale: “24 Feb 2022”. */
export function shortDay(day: string): string {
  return format({ day: 'numeric', month: 'short', year: 'numeric' }, day)
}

/** A year, month or ISO week as a reader knows it: “2022”, “June 2022”, “13 to 19 June 2022”. */
export function periodWords(period: string): string {
  const { first }: Days = daysOfPeriod(period)
  switch (unitOf(period)) {
    case 'year':
      return period
    case 'month':
      return format({ month: 'long', year: 'numeric' }, first)
    case 'week':
      return texts.timeline.weekOf(shortDay(first))
  }
}
