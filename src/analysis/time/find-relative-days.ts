import { dayParts } from '../lexicons/time-words.ts'
import type { Finder, Reading } from './draft.ts'
import { gap, oneOf, words } from './pattern.ts'

const part = `(?<part>${oneOf(dayParts.keys())})`
const shifts: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 }

/** “today”, “yesterday afternoon”, “tonight”, “this morning”, “last night”, “the day after tomorrow”. */
export const relativeDays: readonly Finder[] = [
  {
    rule: 'relative-day',
    pattern: words(`(?<day>yesterday|today|tomorrow)(?:${gap}${part})?`),
    read: (group, { words, before }) =>
      isInName(words, before) ? null : dayAt(shifts[group('day')] ?? 0, group('part')),
  },
  {
    rule: 'relative-day',
    pattern: words(`the${gap}day${gap}(?<far>before${gap}yesterday|after${gap}tomorrow)`),
    read: (group) => dayAt(group('far').startsWith('before') ? -2 : 2, ''),
  },
  {
    rule: 'relative-day',
    pattern: words(`tonight|overnight`),
    read: (_, { words }) => dayAt(/^o/iu.test(words) ? -1 : 0, 'night'),
  },
  {
    rule: 'relative-day',
    pattern: words(`(?<which>this|last|earlier${gap}this|later${gap}this)${gap}${part}`),
    read: (group) => dayAt(group('which') === 'last' ? -1 : 0, group('part')),
  },
  {
    rule: 'part-of-day',
    pattern: words(
      `(?:the|that)${gap}(?:same${gap}|(?<which>next|following|previous)${gap})?${part}`,
    ),
    read: (group, around) =>
      opensClause(around)
        ? null
        : {
            type: 'TIME',
            meaning: group('which')
              ? { kind: 'same', unit: 'day', shift: group('which') === 'previous' ? -1 : 1 }
              : { kind: 'time-of-day' },
            time: dayParts.get(group('part')) ?? 'MO',
          },
  },
]

/** “USA Today”, “the journal Medicine Today” */
function isInName(words: string, before: string): boolean {
  return /^T/u.test(words) && /(?:^|[\s“‘"'(])\p{Lu}[\p{L}’']*\s$/u.test(before)
}

/** “the night the bridge fell”, “the morning he died” say by themselves which; but “in the morning he left”. */
function opensClause({ words, before, after }: Parameters<Finder['read']>[1]): boolean {
  return (
    /^the \p{L}+$/iu.test(words) &&
    /^ (?:an?|the|s?he|they|we|it|i|you|his|her|their|my|our)\b/iu.test(after) &&
    !/\b(?:in|during|into|through|throughout|by|for|over|later|(?:middle|rest) of)\s$/iu.test(
      before,
    )
  )
}

function dayAt(shift: number, part: string): Reading {
  const time = dayParts.get(part)
  return {
    type: time ? 'TIME' : 'DATE',
    meaning: { kind: 'unit', unit: 'day', shift },
    ...(time ? { time } : {}),
  }
}
