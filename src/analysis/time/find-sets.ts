import { dayParts, type Unit, unitWords, weekdays } from '../lexicons/time-words.ts'
import type { Finder, Reading } from './draft.ts'
import { durationValue } from './duration-value.ts'
import { countOf, exactNumber, gap, oneOf, unit, weekday, words } from './pattern.ts'

const adverbs: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
])

/** What comes again: “every Monday”, “daily”, “each year”, “twice a week”, “$3 billion a year”. */
export const sets: readonly Finder[] = [
  {
    rule: 'set',
    pattern: words(oneOf(adverbs.keys())),
    read: (_, { words, before, after }) => {
      // “Daily” with a capital inside a sentence is a newspaper.
      if (/^\p{Lu}/u.test(words) && /[\p{L},] $/u.test(before)) return null
      if (/^ (?:mail|telegraph|express|mirror|star|news)\b/iu.test(after) && /^\p{Lu}/u.test(words))
        return null
      return set(adverbs.get(words.toLowerCase()) ?? 'P1D')
    },
  },
  {
    rule: 'set',
    pattern: words(
      `(?<quant>every|each)${gap}(?:(?<count>${exactNumber}|other)${gap})?(?<unit>${unit})`,
    ),
    read: (group) => {
      const every = group('count') === 'other' ? 2 : group('count') ? countOf(group('count')) : 1
      return set(durationValue(every, unitWords.get(group('unit')) ?? 'day'), group('quant'))
    },
  },
  {
    rule: 'set',
    pattern: words(
      `(?<quant>every|each)${gap}(?<weekday>${weekday})(?:${gap}(?<part>${oneOf(dayParts.keys())}))?`,
    ),
    read: (group) => {
      const part = dayParts.get(group('part'))
      return set(
        `XXXX-WXX-${weekdays.get(group('weekday')) ?? 1}${part ? `T${part}` : ''}`,
        group('quant'),
      )
    },
  },
  {
    rule: 'set',
    pattern: words(`(?<quant>every|each)${gap}(?<part>${oneOf(dayParts.keys())})`),
    read: (group) => set(`XXXX-XX-XXT${dayParts.get(group('part')) ?? 'MO'}`, group('quant')),
  },
  {
    rule: 'set',
    pattern: words('(?<weekday>mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)'),
    read: (group) => set(`XXXX-WXX-${weekdays.get(group('weekday').slice(0, -1)) ?? 1}`),
  },
  {
    rule: 'set',
    pattern: words(`(?<weekday>${weekday})`),
    read: (group, { before, after }) =>
      isOpeningDay(before, after) ? set(`XXXX-WXX-${weekdays.get(group('weekday')) ?? 1}`) : null,
  },
  {
    rule: 'set',
    pattern: words(
      `(?<freq>once|twice|(?:${exactNumber})${gap}times)${gap}(?:a|an|per|each|every)${gap}(?<unit>${unit})`,
    ),
    read: (group) => ({
      ...set(one(group('unit'))),
      freq: `${timesOf(group('freq'))}X`,
    }),
  },
  {
    rule: 'rate',
    // “$33 million a year”, “358,000 a month”, “9% a year”: a rate and no length of time.
    pattern: words(`(?:a|an|per)${gap}(?<unit>hour|day|week|month|quarter|year)`),
    read: (group, { words, before, after }) =>
      /^per/iu.test(words) ||
      (isRate(before) && !/^ (?:ago|earlier|later|before|after|old|from|in)\b/u.test(after))
        ? set(one(group('unit')), 'every')
        : null,
  },
]

const opening = /\b(?:is|are|stays?|remains?) (?:\w+ )?open(?: to \w+)?,? (?:from )?$/iu
const upTo = /^ ?(?:to|through|until|till|[-–]) ?(?=\p{Lu}\w+day\b)/u
const upFrom = /\b\p{Lu}\w+day ?(?:to|through|until|till|[-–]) ?$/u

/** “It is open from Monday to Friday”: not in one week, but in each. */
function isOpeningDay(before: string, after: string): boolean {
  return (
    (opening.test(before) && upTo.test(after)) ||
    (upFrom.test(before) && opening.test(before.replace(upFrom, '')))
  )
}

function isRate(before: string): boolean {
  return /(?:\d|million|billion|trillion|percent|per cent|%|thousand|cents?|dollars|pounds|euros|shares?|barrels|tons|tonnes|people|hours|days|times|units|cars|vehicles|jobs) $/iu.test(
    before,
  )
}

function set(value: string, quant = ''): Reading {
  return {
    type: 'SET',
    meaning: { kind: 'value', value },
    ...(quant ? { quant: quant.toUpperCase() } : {}),
  }
}

function one(unit: string): string {
  return durationValue(1, (unitWords.get(unit) ?? 'day') satisfies Unit)
}

function timesOf(words: string): number {
  if (words === 'once') return 1
  return words === 'twice' ? 2 : (countOf(words.replace(/\s+times$/u, '')) ?? 1)
}
