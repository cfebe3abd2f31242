import { Temporal } from 'temporal-polyfill'
import { boundsOf } from './time-bounds.ts'

const months =
  'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const ordinals = ['first', 'second', 'third', 'fourth']
const seasons: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
}
const dayParts: Readonly<Record<string, string>> = {
  MO: 'the morning of ',
  MI: 'midday on ',
  AF: 'the afternoon of ',
  EV: 'the evening of ',
  NI: 'the night of ',
}

/**
 * A TIMEX3 value in words, at its own granularity: `2022-02` reads “February 2022”, `2022-W25` “the week
 * of 20 June 2022”, `2022-06-15TEV` “the evening of Wednesday 15 June 2022”. An interval reads “A to B”, and
 * says what both have in common once: “3 to 5 May 2022”, “07:00 to 18:00 on 29 April 2024”.
 *
 * @returns the value itself where it has no place on the calendar
 */
export function readableTime(value: string): string {
  const [from = '', to] = value.split('/')
  if (to !== undefined) return interval(readableTime(from), readableTime(to))
  const bounds = boundsOf(value)
  if (!bounds) return withoutYear(value) ?? value
  const first = Temporal.PlainDate.from(bounds.first)
  const [, date = '', time] = /^([^T]*)(?:T(.*))?$/u.exec(value) ?? []
  return `${timeOf(time)}${dateOf(date, first)}`
}

function interval(from: string, to: string): string {
  const [first, last] = [from.split(' '), to.split(' ')]
  // “The week of 6 to the week of 13 June” would be hard to read.
  if (from === to || first[0] === 'the') return from === to ? from : `${from} to ${to}`
  let common = 0
  while (common < first.length - 1 && first.at(-1 - common) === last.at(-1 - common)) common += 1
  return `${first.slice(0, first.length - common).join(' ')} to ${to}`
}

/** “Wednesday 15 June 2022”, for an ISO 8601 date. */
export function readableDay(date: Temporal.PlainDate): string {
  return `${weekdays[date.dayOfWeek - 1]} ${date.day} ${months[date.month - 1]} ${date.year}`
}

function timeOf(time: string | undefined): string {
  return time === undefined ? '' : (dayParts[time] ?? `${time} on `)
}

function dateOf(date: string, first: Temporal.PlainDate): string {
  const part = date.slice(5)
  const year = date.slice(0, 4)
  if (/^\d{2}$/u.test(date)) return `the ${ordinal(Number(date) + 1)} century`
  if (/^\d{3}$/u.test(date)) return `the ${date}0s`
  if (part === '') return year
  if (/^\d{2}$/u.test(part)) return `${months[first.month - 1]} ${year}`
  if (/^W\d\d-WE$/u.test(part)) return `the weekend of ${readableDay(first)}`
  if (/^W\d\d$/u.test(part)) return `the week of ${readableDay(first).replace(/^\S+ /u, '')}`
  if (part.startsWith('Q')) return `the ${ordinals[Number(part[1]) - 1]} quarter of ${year}`
  if (part.startsWith('H')) return `the ${ordinals[Number(part[1]) - 1]} half of ${year}`
  return seasons[part] ? `${seasons[part]} ${year}` : readableDay(first)
}

/** `XXXX-02-25` reads “25 February”, `XXXX-WXX-3` “Wednesday”. */
function withoutYear(value: string): string | null {
  const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/u.exec(value) ?? []
  if (month) return [day && Number(day), months[Number(month) - 1]].filter(Boolean).join(' ')
  const weekday = /^XXXX-WXX-([1-7])/u.exec(value)?.[1]
  return weekday ? (weekdays[Number(weekday) - 1] ?? null) : null
}

function ordinal(number: number): string {
  const last = number % 10
  const suffix = number > 10 && number < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th')
  return `${number}${suffix}`
}
