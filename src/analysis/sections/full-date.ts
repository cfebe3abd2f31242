import { dayOf } from '../time/calendar.ts'
import { day, dayCode, month, monthCode, shortWeekday, two, year } from '../time/pattern.ts'

const blank = '\\s{1,3}'
const onWeekday = `(?:${shortWeekday},?${blank}(?:the${blank})?)?`

/** A clock can follow without a blank, where the page had a line of its own for it: “June 3, 20244:52 PM”. */
const end = '(?:(?!\\d)|(?=\\d{1,2}:\\d{2}\\s?[ap]m))'

/**
 * A day with its year, with or without its weekday, as a source for patterns with `iu`:
 * 19 June 2021 · Tuesday, March 14, 2017 · 2017-03-14 · 14.03.2017 · 14/03/2017
 */
export const fullDate = [
  `${onWeekday}(?<dayA>${day})${blank}(?:of${blank})?(?<monthA>${month}),?${blank}(?<yearA>${year})${end}`,
  `${onWeekday}(?<monthB>${month})${blank}(?<dayB>${day}),?${blank}(?<yearB>${year})${end}`,
  '(?<iso>(?:19|20)\\d{2}-\\d{2}-\\d{2})(?!\\d)',
  `(?<one>\\d{1,2})(?<mark>[./])(?<two>\\d{1,2})[./](?<yearC>(?:19|20)\\d{2})(?!\\d)`,
].join('|')

type Groups = Partial<Record<string, string>> | undefined

/** The day in ISO 8601; `null` where the calendar has none such, or the figures could be two days. */
export function readFullDate(groups: Groups): string | null {
  const { dayA, monthA, yearA, dayB, monthB, yearB, iso, yearC } = groups ?? {}
  if (dayA && monthA && yearA) return checked(yearA, monthCode(monthA.toLowerCase()), dayCode(dayA))
  if (dayB && monthB && yearB) return checked(yearB, monthCode(monthB.toLowerCase()), dayCode(dayB))
  if (iso) return dayOf(iso) && iso
  return yearC ? inFigures(groups, yearC) : null
}

function inFigures(groups: Groups, year: string): string | null {
  const one = Number(groups?.one)
  const other = Number(groups?.two)
  // with full stops the day comes first everywhere; with strokes Britain and America differ
  if (groups?.mark === '.' || one > 12 || one === other) return checked(year, two(other), two(one))
  return other > 12 ? checked(year, two(one), two(other)) : null
}

function checked(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month}-${day}`
  return dayOf(iso) && iso
}
