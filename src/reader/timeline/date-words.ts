/**
 * A TIMEX3 value or interval as a newspaper writes it, at its own granularity: a month stays a month.
 *
 *     2022-02 → February 2022             2022-06-15TEV → 15 June 2022, evening
 *     2022-W25 → Week of 20 June 2022     2022-03/.. → Since March 2022
 *
 * @returns `null` for a value without a place on the calendar (`XXXX-WXX-3`, `PAST_REF`)
 */
export function dateWordsOf(value: string): string | null {
  const [from, to, ...more] = value.split('/')
  if (from === undefined || more.length > 0) return null
  if (to === undefined) return pointWordsOf(from)
  const [start, end] = [pointWordsOf(from), pointWordsOf(to)]
  if (start && end) return `${start} to ${end}`
  if (start && to === '..') return `Since ${start}`
  if (end && from === '..') return `Until ${end}`
  return null
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

/** TIMEX3 parts of the day and of the year. */
const partWords: Record<string, string> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
}
const seasonWords: Record<string, string> = {
  SP: 'Spring',
  SU: 'Summer',
  FA: 'Autumn',
  WI: 'Winter',
  H1: 'First half of',
  H2: 'Second half of',
  Q1: 'First quarter of',
  Q2: 'Second quarter of',
  Q3: 'Third quarter of',
  Q4: 'Fourth quarter of',
}

const point =
  /^(?<year>\d{2,4})(?:-(?:W(?<week>\d{2})(?<weekend>-WE)?|(?<season>SP|SU|FA|WI|[HQ]\d)|(?<month>\d{2})(?:-(?<day>\d{2}))?))?(?:T(?:(?<part>MO|MI|AF|EV|NI|DT)|(?<clock>\d{2}:\d{2}).*))?$/u

function pointWordsOf(value: string): string | null {
  const parts = point.exec(value)?.groups
  if (!parts?.year) return null
  const { year, week, weekend, season, month, day, part, clock } = parts
  const time = part ? `, ${partWords[part]}` : clock ? `, ${clock}` : ''
  if (week)
    return `${weekend ? 'Weekend of the week' : 'Week'} of ${dayWords(mondayOf(Number(year), Number(week)))}`
  if (season) return `${seasonWords[season]} ${year}`
  if (month && day) return `${dayWords(utc(Number(year), Number(month), Number(day)))}${time}`
  if (month) return `${months.format(utc(Number(year), Number(month), 1))} ${year}`
  if (year.length === 3) return `The ${year}0s`
  return year.length === 2 ? `The ${year}00s` : `${year}${time}`
}

function dayWords(date: Date): string {
  return `${date.getUTCDate()} ${months.format(date)} ${date.getUTCFullYear()}`
}

/** Monday of an ISO week: week 1 is the one with 4 January (ISO 8601). */
function mondayOf(year: number, week: number): Date {
  const fourth = utc(year, 1, 4)
  const weekday = (fourth.getUTCDay() + 6) % 7
  return utc(year, 1, 4 - weekday + (week - 1) * 7)
}

function utc(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day))
}
