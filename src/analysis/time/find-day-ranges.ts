import { boundsOf } from '../../annotation/time-bounds.ts'
import type { Finder, Groups, Reading } from './draft.ts'
import { day, dayCode, gap, month, monthCode, words, year } from './pattern.ts'

const days = `(?<from>${day})(?:[-–]|${gap}(?:to|and|through|until|–|-)${gap})(?<to>${day})`
const named = `(?<month>${month})`
const inYear = `(?:,?${gap}(?<year>${year}))?`

/** Days in a row within a month: “3-5 May”, “between 3 and 5 May 2021”, “June 9 to 12”. */
export const dayRanges: readonly Finder[] = [
  {
    rule: 'calendar-date',
    pattern: words(`${days}${gap}(?:of${gap})?${named}${inYear}`),
    read: (group, { words, before }) => (isInRow(words, before) ? rangeOf(group) : null),
  },
  {
    rule: 'calendar-date',
    pattern: words(`${named}${gap}${days}(?![:.,]?[0-9])${inYear}`),
    read: (group, { words, before }) => (isInRow(words, before) ? rangeOf(group) : null),
  },
]

/** “On 3 and 5 May” are two days; “between” makes them the ends of one stretch. */
function isInRow(words: string, before: string): boolean {
  return /\p{Lu}/u.test(words) && (!/ and /u.test(words) || /\bbetween $/iu.test(before))
}

function rangeOf(group: Groups): Reading | null {
  const [from, to] = ['from', 'to'].map((end) => {
    return `${monthCode(group('month'))}-${dayCode(group(end))}`
  })
  if (!from || !to || from >= to) return null
  const year = group('year')
  if (!year) {
    return {
      type: 'DATE',
      meaning: { kind: 'part-of-year', part: `${from}/${to}`, which: 'by-tense' },
    }
  }
  const value = `${year}-${from}/${year}-${to}`
  return boundsOf(value) ? { type: 'DATE', meaning: { kind: 'value', value } } : null
}
