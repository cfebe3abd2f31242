import type { Finder, Groups, Reading } from './draft.ts'
import {
  apostrophe,
  day,
  dayCode,
  fullMonth,
  gap,
  month,
  monthCode,
  shortWeekday,
  words,
  year,
} from './pattern.ts'

const named = `(?<month>${month})`
const dated = `(?<day>${day})`
const inYear = `(?:,?${gap}(?:of${gap}|in${gap})?(?<year>${year})|,?${gap}(?<which>this|last|next)${gap}year)?`
const onWeekday = `(?:${shortWeekday},?${gap}(?:the${gap})?)?`

/**
 * Days of the calendar in the forms that news uses, with or without weekday and year.
 *
 *     February 25 · Feb. 25, 2022 · Friday, 25 February 2022 · the 25th of February
 */
export const calendarDates: readonly Finder[] = [
  {
    rule: 'calendar-date',
    pattern: words(
      `${onWeekday}${named}${gap}(?:the${gap})?${dated}(?![:.,]?[0-9]|${gap}(?:percent|million))${inYear}`,
    ),
    read: (group, { words }) => (isName(group('month'), words) ? dateOf(group) : null),
  },
  {
    rule: 'calendar-date',
    pattern: words(`${onWeekday}${dated}${gap}(?:of${gap})?${named}${inYear}`),
    read: (group, { words }) => (isName(group('month'), words) ? dateOf(group) : null),
  },
  {
    rule: 'calendar-month',
    pattern: words(
      `${named},?${gap}(?:of${gap})?(?:(?<year>${year})|(?<which>this|last|next)${gap}year)`,
    ),
    read: (group, { words }) => (isName(group('month'), words) ? monthOf(group) : null),
  },
  {
    rule: 'calendar-month',
    pattern: words(
      `(?:(?<which>last|next|this|that|this${gap}past|this${gap}coming)${gap})?(?<month>${fullMonth})`,
    ),
    read: (group, { words, before, after }) =>
      isName(group('month'), words) && !isPerson(group('month'), before, after, group('which'))
        ? monthBy(group)
        : null,
  },
  {
    // “the last week of November” is no week counted from today
    rule: 'calendar-month',
    pattern: words(
      `(?:the${gap})?(?:first|second|third|fourth|last|final|opening|closing)${gap}(?:week|days)${gap}(?:of|in)${gap}(?<month>${fullMonth})(?:,?${gap}(?<year>${year}))?`,
    ),
    read: (group) => (group('year') ? monthOf(group) : monthBy(group)),
  },
  {
    rule: 'calendar-date',
    pattern: words('(?<year>[12][0-9]{3})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12][0-9]|3[01])'),
    read: (group) => value(`${group('year')}-${group('month')}-${group('day')}`),
  },
  {
    rule: 'numeric-date',
    pattern: words(
      '(?<one>[0-3]?[0-9])(?<mark>[/.])(?<two>[0-3]?[0-9])[/.](?<year>[12][0-9]{3}|[0-9]{2})',
    ),
    read: (group) =>
      numericDate(Number(group('one')), Number(group('two')), group('mark'), group('year')),
  },
]

function monthBy(group: Groups): Reading {
  const which = whichOf(group('which'))
  return {
    type: 'DATE',
    meaning: { kind: 'part-of-year', part: monthCode(group('month')), which },
  }
}

function dateOf(group: Groups): Reading {
  return inYearOf(group, `${monthCode(group('month'))}-${dayCode(group('day'))}`)
}

function monthOf(group: Groups): Reading {
  return inYearOf(group, monthCode(group('month')))
}

function inYearOf(group: Groups, part: string): Reading {
  if (group('year')) return value(`${group('year')}-${part}`)
  const shift = { last: -1, this: 0, next: 1 }[group('which')]
  if (shift !== undefined) {
    return { type: 'DATE', meaning: { kind: 'part-of-shifted-year', part, shift } }
  }
  return { type: 'DATE', meaning: { kind: 'part-of-year', part, which: 'by-tense' } }
}

function whichOf(word: string) {
  if (word === 'last' || word === 'next') return word
  if (word === 'that') return 'of-told'
  if (word.endsWith('past')) return 'last'
  return word.endsWith('coming') ? 'next' : 'by-tense'
}

function value(value: string): Reading {
  return { type: 'DATE', meaning: { kind: 'value', value } }
}

/** `6/15/2022` is American, unless only the British order makes a date; dots are always day first. */
function numericDate(one: number, two: number, mark: string, year: string): Reading | null {
  const [month, day] = mark === '.' || one > 12 ? [two, one] : [one, two]
  if (month < 1 || month > 12 || day < 1 || day > 31 || (mark === '.' && year.length < 4))
    return null
  const full = year.length === 4 ? year : `${Number(year) > 50 ? 19 : 20}${year}`
  const code = [month, day].map((part) => String(part).padStart(2, '0')).join('-')
  return value(`${full}-${code}`)
}

/** “may”, “march” and “sun” are words; months are capitalised. */
function isName(month: string, words: string): boolean {
  const at = words.toLowerCase().indexOf(month.replace(/['’]/gu, ''))
  return /\p{Lu}/u.test(words.charAt(Math.max(0, at)))
}

const names = new Set(['may', 'march', 'april', 'june', 'august'])
const beforeMonth = new RegExp(
  `(?:^|[^\\p{L}])(?:in|since|until|till|by|of|from|to|through|throughout|and|or|for|during|between|before|after|early|late|mid|on|last|next|this|that|than|as|${apostrophe}s)[ -]$|[(,–-] ?$`,
  'iu',
)

/** “Theresa May said”: a month that is also a name stands where a date can stand. */
function isPerson(month: string, before: string, after: string, which: string): boolean {
  if (which !== '' || !names.has(month)) return false
  // “Coalition to Stop Trump and March on the RNC”
  if (/\b(?:and|or) $/iu.test(before) && /^ (?:on|for) (?:the )?\p{Lu}/u.test(after)) return true
  return !beforeMonth.test(before) || /^ (?:said|says|told|\p{Lu})/u.test(after)
}
