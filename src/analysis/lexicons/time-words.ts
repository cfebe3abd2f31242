/**
 * The English words of the calendar and the clock. Closed lists, written for this project; the codes
 * (`SU`, `TEV`, `W`) are those of TIMEX3 (TimeML 1.2.1).
 */

/** Months by full name and news-agency abbreviation, both without the full stop. */
export const months: ReadonlyMap<string, number> = new Map(
  `january february march april may june july august september october november december`
    .split(' ')
    .flatMap((name, at): [string, number][] => [
      [name, at + 1],
      [name.slice(0, 3), at + 1],
    ])
    .concat([['sept', 9]]),
)

/** Weekdays by full name and abbreviation; Monday is 1, as in ISO 8601. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .flatMap((name, at): [string, number][] => [
      [name, at + 1],
      [name.slice(0, 3), at + 1],
    ])
    .concat([
      ['tues', 2],
      ['thur', 4],
      ['thurs', 4],
    ]),
)

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** How each unit stands in a duration: prefix, letter, and how many of that letter it is. */
export const units: Readonly<
  Record<Unit, readonly [prefix: 'P' | 'PT', code: string, times: number]>
> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  fortnight: ['P', 'W', 2],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
}

/** Every spelling of a unit: singular, plural and the short forms of newspapers. */
export const unitWords: ReadonlyMap<string, Unit> = new Map(
  (Object.keys(units) as Unit[])
    .flatMap((unit): [string, Unit][] => [
      [unit, unit],
      [unit === 'century' ? 'centuries' : `${unit}s`, unit],
    ])
    .concat([
      ['hr', 'hour'],
      ['hrs', 'hour'],
      ['min', 'minute'],
      ['mins', 'minute'],
      ['sec', 'second'],
      ['secs', 'second'],
    ]),
)

const small =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
   sixteen seventeen eighteen nineteen`.split(/\s+/u)
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Number words up to ninety-nine, `a` and `an`, and round ones. */
export const numbers: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.flatMap((word, at): [string, number][] => [
    [word, 10 * (at + 2)],
    ...small.slice(1, 10).flatMap((unit, one): [string, number][] => [
      [`${word}-${unit}`, 10 * (at + 2) + one + 1],
      [`${word} ${unit}`, 10 * (at + 2) + one + 1],
    ]),
  ]),
  ['a', 1],
  ['an', 1],
  ['another', 1],
  ['a single', 1],
  ['half a', 0.5],
  ['half an', 0.5],
  ['a half', 0.5],
  ['a dozen', 12],
  ['a hundred', 100],
  ['one hundred', 100],
  ['hundred', 100],
  ['a thousand', 1000],
  ['a couple of', 2],
  ['a couple', 2],
  ['a pair of', 2],
])

/** Numbers that a writer leaves open: the count of the value is `X`. */
export const vagueNumbers: readonly string[] = [
  'several',
  'a few',
  'few',
  'some',
  'many',
  'a number of',
  'dozens of',
  'hundreds of',
  'thousands of',
  'tens of',
  'countless',
]

export const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth'.split(' ').flatMap((word, at): [string, number][] => [
    [word, at + 1],
    [['1st', '2nd', '3rd', '4th'][at] ?? word, at + 1],
  ]),
)

export const seasons: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
])

export const dayParts: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['midday', 'MI'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
])

/** Feast days on a fixed date, as month and day. */
export const fixedHolidays: ReadonlyMap<string, string> = new Map([
  ["new year's day", '01-01'],
  ["valentine's day", '02-14'],
  ["st. patrick's day", '03-17'],
  ["april fools' day", '04-01'],
  ['may day', '05-01'],
  ['independence day', '07-04'],
  ['bastille day', '07-14'],
  ['halloween', '10-31'],
  ["all saints' day", '11-01'],
  ['armistice day', '11-11'],
  ['veterans day', '11-11'],
  ['christmas eve', '12-24'],
  ['christmas day', '12-25'],
  ['christmas', '12-25'],
  ['boxing day', '12-26'],
  ["new year's eve", '12-31'],
])

/** Feast days on a weekday of a month: month, weekday, and which one (-1 is the last). */
export const movingHolidays: ReadonlyMap<string, readonly [number, number, number]> = new Map([
  ['martin luther king jr. day', [1, 1, 3]],
  ['martin luther king day', [1, 1, 3]],
  ["presidents' day", [2, 1, 3]],
  ["mother's day", [5, 7, 2]],
  ['memorial day', [5, 1, -1]],
  ["father's day", [6, 7, 3]],
  ['labor day', [9, 1, 1]],
  ['columbus day', [10, 1, 2]],
  ['thanksgiving day', [11, 4, 4]],
  ['thanksgiving', [11, 4, 4]],
])
