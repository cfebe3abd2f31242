import { months, seasons, unitWords } from '../lexicons/time-words.ts'
import type { CalendarUnit, Finder } from './draft.ts'
import { gap, oneOf, words, year } from './pattern.ts'

const unit = '(?<unit>weekend|week|month|quarter|year|decade|century)'
const shifts: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/**
 * Weeks, months, quarters, years counted from the one that the article was written in.
 *
 *     next week · last month · this year · the current quarter · the end of the year
 */
export const relativeUnits: readonly Finder[] = [
  {
    rule: 'relative-unit',
    pattern: words(
      `(?<which>last|next|this|this${gap}past|this${gap}coming)${gap}(?:fiscal${gap}|calendar${gap}|financial${gap})?${unit}`,
    ),
    read: (group) => counted(group('unit'), shiftOf(group('which'))),
  },
  {
    rule: 'relative-unit',
    pattern: words(
      `(?:the|its|their)${gap}(?<which>current|present|coming|upcoming)${gap}(?:fiscal${gap}|calendar${gap}|financial${gap})?${unit}`,
    ),
    read: (group) => counted(group('unit'), group('which').endsWith('coming') ? 1 : 0),
  },
  {
    rule: 'relative-unit',
    pattern: words(
      `(?:the${gap})?(?<which>last|next|this)${gap}(?<season>${oneOf(seasons.keys())})`,
    ),
    read: (group) => ({
      type: 'DATE',
      meaning: {
        kind: 'part-of-year',
        part: seasons.get(group('season')) ?? 'SU',
        which: group('which') === 'last' ? 'last' : group('which') === 'next' ? 'next' : 'this',
      },
    }),
  },
  {
    rule: 'season',
    pattern: words(
      `(?:the${gap})?(?<season>${oneOf(seasons.keys())})(?:${gap}(?:of${gap})?(?<year>${year}))?`,
    ),
    read: (group, { words, before }) => {
      const part = seasons.get(group('season')) ?? 'SU'
      if (group('year')) {
        return { type: 'DATE', meaning: { kind: 'value', value: `${group('year')}-${part}` } }
      }
      // “Librarian in Winter”: a title
      if (/^\p{Lu}/u.test(words)) return null
      // “the fall of the Wall”, “a summer job”: without “in” before it a season dates nothing.
      return /(?:^|[^\p{L}])(?:in|during|by|since|until|through|into|late|early) $/iu.test(before)
        ? { type: 'DATE', meaning: { kind: 'part-of-year', part, which: 'by-tense' } }
        : null
    },
  },
  {
    rule: 'relative-unit',
    pattern: words(`the${gap}(?<unit>weekend)`),
    read: () => ({ type: 'DATE', meaning: { kind: 'unit', unit: 'weekend', shift: 0 } }),
  },
  {
    rule: 'relative-unit',
    pattern: words(
      `(?<=\\b(?:start|end|beginning|middle|rest|remainder|later|earlier|course|half|part|time)${gap}(?:of|in|during)${gap})the${gap}(?<unit>week|month|year|decade|century)`,
    ),
    read: (group) => counted(group('unit'), 0),
  },
  {
    rule: 'relative-unit',
    pattern: words(`(?:the${gap})?(?<unit>year|month)[- ]end(?!ed|ing)`),
    read: (group, { words }) =>
      /^year-end$/iu.test(words)
        ? { type: 'DATE', meaning: { kind: 'part-of-year', part: '12-31', which: 'by-tense' } }
        : { ...counted(group('unit'), 0), mod: 'END' },
  },
]

function counted(word: string, shift: number) {
  return { type: 'DATE', meaning: { kind: 'unit', unit: calendarUnit(word), shift } } as const
}

function shiftOf(which: string): number {
  return which.endsWith('past') ? -1 : which.endsWith('coming') ? 1 : (shifts[which] ?? 0)
}

/** The unit of the calendar that a word names. */
export function calendarUnit(word: string): CalendarUnit {
  if (word === 'weekend' || word === 'half' || word === 'season') return word
  const known = unitWords.get(word) ?? (months.has(word) ? 'month' : 'year')
  if (known === 'week' || known === 'fortnight') return 'week'
  if (known === 'month' || known === 'quarter' || known === 'year') return known
  return known === 'decade' || known === 'century' ? known : 'day'
}
