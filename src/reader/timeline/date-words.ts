import { readableTime } from '../../annotation/readable-time.ts'
import { boundsOf } from '../../annotation/time-bounds.ts'

/**
 * A TIMEX3 value or interval as it heads a line, at its own granularity: a month stays a month.
 *
 *     2022-02 → February 2022             2022-06-15TEV → Evening of 15 June 2022
 *     2022-W25 → Week of 20 June 2022     2022-05-03/2022-05-05 → 3 to 5 May 2022
 *
 * @returns `null` for a value without a place on the calendar (`XXXX-WXX-3`, `PAST_REF`)
 */
export function dateWordsOf(value: string): string | null {
  const words = dateInWords(value)?.replace(/^the /u, '')
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : null
}

/** The same as it stands within a sentence: “the week of 20 June 2022”. */
export function dateInWords(value: string): string | null {
  return boundsOf(value) ? readableTime(value).replace(weekdays, '') : null
}

/** The sums of the evidence name them; a line of the timeline is shorter without. */
const weekdays = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=\d)/gu
