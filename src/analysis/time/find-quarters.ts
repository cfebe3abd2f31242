import { ordinals } from '../lexicons/time-words.ts'
import type { Finder, Groups, Reading } from './draft.ts'
import { apostrophe, gap, join, oneOf, words, year } from './pattern.ts'

const ordinal = `(?<ordinal>${oneOf(ordinals.keys())})`
const whose = `(?:(?:the|its|their)${gap}(?!\\w+[-‐‑]))?`
const named = `(?:(?<before>${year}|last${gap}year${apostrophe}s|this${gap}year${apostrophe}s|next${gap}year${apostrophe}s|fiscal|financial)${gap})?`
const ofYear = `(?:,?${gap}(?:of${gap}|in${gap})?(?:(?:fiscal|financial|calendar)${gap})?(?:(?<year>${year})|(?<which>last|this|next)${gap}year))?`

/** Quarters and halves of a year: “the third quarter”, “second-quarter”, “the first half of 2014”. */
export const quarters: readonly Finder[] = [
  {
    rule: 'quarter',
    pattern: words(
      `${whose}${named}(?:fiscal${gap})?${ordinal}${join}(?<part>quarter|half)${ofYear}`,
    ),
    read: (group, { before, after }) =>
      group('part') === 'half' && isBareHalf(group) && !money.test(`${before} ${after}`)
        ? null
        : partOf(group),
  },
  {
    rule: 'quarter',
    pattern: words(`(?<letter>[qh])(?<number>[1-4])(?:${gap}(?:of${gap})?(?<year>${year}))?`),
    read: (group, { words }) =>
      /^[QH]/u.test(words)
        ? inYear(`${group('letter').toUpperCase()}${group('number')}`, group)
        : null,
  },
  {
    rule: 'quarter',
    pattern: words(
      `(?:the|its|their|this|that)${gap}(?:most${gap}recent|latest|just-ended|just-completed|recent)${gap}(?:fiscal${gap})?(?<unit>quarter|year|period)`,
    ),
    read: (group) =>
      group('unit') === 'period'
        ? { type: 'DATE', meaning: { kind: 'same', unit: 'quarter', shift: 0 } }
        : {
            type: 'DATE',
            meaning: {
              kind: 'unit',
              unit: group('unit') === 'year' ? 'year' : 'quarter',
              shift: -1,
            },
          },
  },
]

/** “the second half”, “a first-half goal” without a year is one of a match, unless the talk is of business. */
function isBareHalf(group: Groups): boolean {
  return !group('year') && !group('which') && !group('before')
}

const money =
  /\bof$|^ of\b|\b(?:profits?|sales|earn\w*|revenues?|net|income|rose|fell|grew|growth|results?|percent|loss(?:es)?|orders?|output|gdp|economy|exports?|shipments?|forecasts?|fiscal|dividends?|prices|year)\b|[%$£€]/iu

function partOf(group: Groups): Reading | null {
  const number = ordinals.get(group('ordinal')) ?? 1
  if (group('part') === 'half' && number > 2) return null
  return inYear(`${group('part') === 'half' ? 'H' : 'Q'}${number}`, group)
}

function inYear(part: string, group: Groups): Reading {
  const named = group('year') || (/\d{4}/u.exec(group('before'))?.[0] ?? '')
  if (named) return { type: 'DATE', meaning: { kind: 'value', value: `${named}-${part}` } }
  const which = group('which') || (/^(?:last|this|next)/u.exec(group('before'))?.[0] ?? '')
  const shift = { last: -1, this: 0, next: 1 }[which]
  if (shift !== undefined) {
    return { type: 'DATE', meaning: { kind: 'part-of-shifted-year', part, shift } }
  }
  return { type: 'DATE', meaning: { kind: 'part-of-year', part, which: 'by-tense' } }
}
