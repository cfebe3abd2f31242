import { sliceOf } from '../../annotation/range.ts'
import { readableTime } from '../../annotation/readable-time.ts'
import { isReversed } from '../../annotation/time-bounds.ts'
import type { Timex } from '../../annotation/times.ts'
import { type Day, dayOf, firstDayOf } from './calendar.ts'

/**
 * Has an interval end after it starts. Each of its ends was counted from the day of publication by itself; of two
 * that came out the wrong way round one moves on by a week, or by a year.
 *
 *     The strike lasted from Monday to Friday.      2022-06-15, a Wednesday  →  6 to 10 June
 *     The strike will last from Monday to Friday.                            →  20 to 24 June
 *     The road is closed from 28 June to 3 May.                              →  to 3 May 2023
 *     It ran from 30 May to 2 June 2021.                                     →  from 30 May 2021
 *     It ran from November 2020 to January.                                  →  to January 2021
 *
 * @param published  the document creation time, ISO 8601; `null` leaves bare days without a place anyway
 */
export function orderIntervals(
  text: string,
  times: readonly Timex[],
  published: string | null,
): Timex[] {
  const today = dayOf(published)
  const ordered = [...times]
  if (!today) return ordered
  for (const [at, end] of times.entries()) {
    const start = times[at - 1]
    if (!start || !isInterval(text, start, end)) continue
    const moved = inOrder(text, start, end, today)
    if (moved) ordered.splice(at - 1, 2, ...moved)
  }
  return ordered
}

const opening = /\b(?<word>from|between)\s(?:about |around |early |late )?$/iu
const joining = /^\s?(?<word>to|until|till|through|into|and|[-–—])\s?$/iu
/** “The vote was moved from Friday to Wednesday”: two days for one thing. */
const moving =
  /\b(?:mov(?:e|ed|ing)|brought|bring|shift(?:ed|ing)?|advanc(?:ed|ing)|reschedul(?:ed|ing)|switch(?:ed|ing)?|chang(?:ed|ing)|pull(?:ed|ing))\b[^.;:]*$/iu
const longest = 80

function isInterval(text: string, start: Timex, end: Timex): boolean {
  if (end.range.start - start.range.end > longest) return false
  const before = text.slice(Math.max(0, start.range.start - longest), start.range.start)
  const { word } = joining.exec(text.slice(start.range.end, end.range.start))?.groups ?? {}
  const opened = opening.exec(before)?.groups?.word?.toLowerCase()
  if (!word || moving.test(before)) return false
  return word.toLowerCase() === 'and' ? opened === 'between' : opened !== 'between'
}

type Span = 'week' | 'year'

function inOrder(text: string, start: Timex, end: Timex, today: Day): [Timex, Timex] | null {
  const following = firstAfter(text, start, end)
  if (following) return following
  const span = spanOf(text, start)
  const [from, to] = [firstDayOf(start.value), firstDayOf(end.value)]
  if (!span || !from || !to || from.toString() <= to.toString()) return null
  const isYearTold = span === 'year' && /\d{4}/u.test(sliceOf(text, end.range))
  if (!isYearTold && span !== spanOf(text, end)) return null
  const isPast =
    isYearTold || (from.toString() <= today.toString() && to.toString() < today.toString())
  const other = isPast ? end : start
  const wrong = isPast ? start : end
  const value = isYearTold
    ? lastBefore(start.value, end.value)
    : movedBy(wrong.value, isPast ? -1 : 1, span)
  if (value === null) return null
  const moved = placed(text, wrong, value, isPast ? 'before' : 'after', other)
  return isPast ? [moved, end] : [start, moved]
}

/** An end without a year, after a start that has one, is the first of its name after that; `null` for other ends. */
function firstAfter(text: string, start: Timex, end: Timex): [Timex, Timex] | null {
  const isCalendar = /^calendar-(?:date|month)$/u.test(start.evidence.rule)
  const isYearTold = isCalendar && /\d{4}/u.test(sliceOf(text, start.range))
  if (!isYearTold || spanOf(text, end) !== 'year') return null
  const years = Number(start.value.slice(0, 4)) - Number(end.value.slice(0, 4))
  const values = [years, years + 1].map((count) => movedBy(end.value, count, 'year'))
  const value = values.find((one) => one !== null && !isReversed(start.value, one))
  return value && value !== end.value ? [start, placed(text, end, value, 'after', start)] : null
}

/** The other of two that the words name, by where the first stands. */
function placed(
  text: string,
  time: Timex,
  value: string,
  side: 'before' | 'after',
  other: Timex,
): Timex {
  const sum = `“${sliceOf(text, time.range)}” ${side} ${readableTime(other.value)} → ${readableTime(value)}`
  const words = [time.range, other.range].sort((a, b) => a.start - b.start)
  return { ...time, value, evidence: { rule: 'interval-in-order', words, sum } }
}

/** After how long the same words name another day; `null` for those that say which they mean. */
function spanOf(text: string, { range, evidence: { rule } }: Timex): Span | null {
  const words = sliceOf(text, range)
  if (rule === 'weekday')
    return /\b(?:last|next|this|previous|following|coming)\b/iu.test(words) ? null : 'week'
  const isDate = rule === 'calendar-date' || rule === 'calendar-month'
  return isDate && !/\d{4}|\b(?:last|next|this)\b/u.test(words) ? 'year' : null
}

/** “From 30 May to 2 June 2021” is in one year, “from 28 December to 3 January 2022” in two. */
function lastBefore(start: string, end: string): string | null {
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4))
  const values = [years, years - 1].map((count) => movedBy(start, count, 'year'))
  return values.find((value) => value !== null && !isReversed(value, end)) ?? null
}

function movedBy(value: string, count: number, span: Span): string | null {
  const [date = '', time] = value.split('T')
  const rest = time === undefined ? '' : `T${time}`
  if (span === 'week') {
    const day = dayOf(date)?.add({ weeks: count })
    return day ? day.toString() + rest : null
  }
  const moved = date.replace(/^\d{4}/u, (year) => String(Number(year) + count).padStart(4, '0'))
  return /^\d{4}-\d\d(?:-\d\d)?$/u.test(date) && firstDayOf(moved) ? moved + rest : null
}
