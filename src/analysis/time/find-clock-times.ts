import { numbers } from '../lexicons/time-words.ts'
import type { Finder, Reading } from './draft.ts'
import { countOf, gap, oneOf, two, words } from './pattern.ts'

const zone = `(?:${gap}(?:local${gap}time|gmt|utc|bst|cet|cest|est|edt|et|ct|pt|pst|pdt|cst|mst|ist))?`
const hourWord = oneOf(
  [...numbers.keys()].filter(
    (word) => (numbers.get(word) ?? 0) <= 12 && /^[a-z]{3,6}$/u.test(word),
  ),
)

/** Times of the clock: “10:35 a.m.”, “6 pm”, “14:00”, “0735 GMT”, “noon”, “eight o’clock”. */
export const clockTimes: readonly Finder[] = [
  {
    rule: 'clock-time',
    pattern: words(
      `(?<hour>[01]?[0-9])(?:[:.](?<minute>[0-5][0-9]))?(?:${gap}|-)?(?<half>a\\.m|p\\.m|am|pm)(?:\\.(?=${gap}(?:\\p{Ll}|local|gmt|et|edt|est)|,))?${zone}`,
    ),
    read: (group) => clock(Number(group('hour')), group('minute'), group('half')),
  },
  {
    rule: 'clock-time',
    pattern: words(
      `(?<hour>[01]?[0-9]|2[0-3]):(?<minute>[0-5][0-9])(?::[0-5][0-9])?${zone}(?![:.]?[0-9])`,
    ),
    read: (group, { before }) =>
      /[-–(]\d*$|score|won |beat |ratio/iu.test(before)
        ? null
        : clock(Number(group('hour')), group('minute'), ''),
  },
  {
    rule: 'clock-time',
    pattern: words(
      `(?<hour>[01][0-9]|2[0-3])[:.]?(?<minute>[0-5][0-9])${gap}(?:gmt|utc|bst|local${gap}time|hours|hrs)`,
    ),
    read: (group) => clock(Number(group('hour')), group('minute'), ''),
  },
  {
    rule: 'clock-time',
    pattern: words(
      `(?<hour>[01]?[0-9]|${hourWord})${gap}o['’]clock(?:${gap}(?:in${gap}the|at)${gap}(?<part>morning|afternoon|evening|night))?`,
    ),
    read: (group) =>
      clock(
        countOf(group('hour')) ?? 12,
        '',
        /after|eve|night/u.test(group('part')) ? 'pm' : group('part') ? 'am' : '',
      ),
  },
  {
    rule: 'clock-time',
    pattern: words('(?<name>noon|midnight)'),
    read: (group, { before }) =>
      /high $/iu.test(before) ? null : clock(group('name') === 'noon' ? 12 : 24, '', ''),
  },
]

function clock(hour: number, minute: string, half: string): Reading | null {
  const inHalf = half.replaceAll(/[.\s]/gu, '')
  if (inHalf !== '' && (hour < 1 || hour > 12)) return null
  const full = inHalf === 'pm' && hour < 12 ? hour + 12 : inHalf === 'am' && hour === 12 ? 0 : hour
  return {
    type: 'TIME',
    meaning: { kind: 'time-of-day' },
    time: `${two(full)}:${minute || '00'}`,
  }
}
