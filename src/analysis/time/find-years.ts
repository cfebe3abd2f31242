import type { Finder, Reading } from './draft.ts'
import { apostrophe, gap, join, oneOf, words, year } from './pattern.ts'

const decades: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((name, at) => [name, at + 2]),
)
const centuries: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
   fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first`
    .split(/\s+/u)
    .map((name, at) => [name, at + 1]),
)

/** Years, decades and centuries: “2014”, “1995-96”, “the 1990s”, “the ’90s”, “the 19th century”. */
export const years: readonly Finder[] = [
  {
    rule: 'year',
    pattern: words(
      `(?:(?:the${gap})?(?:fiscal|financial|calendar)${gap}(?:year${gap})?)?(?<year>${year})`,
    ),
    read: (group, { before, words, after }) =>
      words.length > 4 || isYear(group('year'), before, after) ? value(group('year')) : null,
  },
  {
    rule: 'year',
    pattern: words(`(?<from>${year})[-–/](?<to>[0-9]{2}|${year})`),
    read: (group, { after }) => {
      const from = group('from')
      const to = from.slice(0, 4 - group('to').length) + group('to')
      return to > from && !/^-?\d/u.test(after) ? value(`${from}/${to}`) : null
    },
  },
  {
    rule: 'decade',
    pattern: words(`(?:the${gap})?(?<decade>1[0-9]{2}|20[0-9])0${apostrophe}?s`),
    read: (group) => value(group('decade')),
  },
  {
    rule: 'decade',
    // The apostrophe of “’90s” is no part of a word, so the pattern can’t begin with it.
    pattern: words(`(?:the${gap}['’‘]?|['’‘])(?<decade>[2-9])0s`),
    read: (group) => value(decadeOf(Number(group('decade')))),
  },
  {
    rule: 'decade',
    pattern: words(
      `the${gap}(?:(?<age>nineteen|eighteen)${gap})?(?<decade>${oneOf(decades.keys())})`,
    ),
    read: (group) => value(decadeOf(decades.get(group('decade')) ?? 0)),
  },
  {
    rule: 'century',
    pattern: words(
      `(?:the${gap})?(?<century>[1-9]|1[0-9]|2[0-2])(?:st|nd|rd|th)${join}century(?<bc>${gap}b\\.?c)?`,
    ),
    read: (group) => centuryOf(Number(group('century')), group('bc')),
  },
  {
    rule: 'century',
    pattern: words(
      `(?:the${gap})?(?<century>${oneOf(centuries.keys())})${join}century(?<bc>${gap}b\\.?c)?`,
    ),
    read: (group) => centuryOf(centuries.get(group('century')) ?? 1, group('bc')),
  },
]

function value(value: string): Reading {
  return { type: 'DATE', meaning: { kind: 'value', value } }
}

/** “The thirties” without a century are the last ones that a living reader means. */
function decadeOf(decade: number): string {
  return `${decade >= 3 ? 19 : 20}${decade}`
}

function centuryOf(century: number, bc: string): Reading {
  const code = String(century - 1).padStart(2, '0')
  return value(bc ? `BC${code}` : code)
}

const leads =
  /(?:^|[^\p{L}])(?:in|since|until|till|by|of|from|to|through|throughout|during|between|before|after|early|late|mid|and|for|the|that|a|its|his|their|s|than)[ -]$/iu
const counted =
  /^(?:%|[ -](?:percent|per cent|million|billion|trillion|people|persons|men|women|children|soldiers|troops|jobs|workers|employees|members|dollars|euros|pounds|yen|tons|tonnes|miles|kilomet|met(?:er|re)s|feet|points|shares|square|km|kg|mph|acres|hectares|copies|votes|homes|households|barrels|units)\b|\.\d|,\d|-(?!\d{2})\p{Ll}+)/iu

/** Four figures are a year unless they count something; out of the usual span they need “in”. */
function isYear(year: string, before: string, after: string): boolean {
  if (counted.test(after)) return false
  if (
    /(?:\bno\.?|number|flight|room|highway|route|resolution|level|model|boeing|airbus|page|\bat|\bto|about|nearly|some|over|almost|around) $/iu.test(
      before,
    )
  ) {
    return (
      /\b(?:to|at|about|around) $/iu.test(before) &&
      year >= '1900' &&
      /\d{4} to $|from .{0,24}to $/u.test(before)
    )
  }
  return (year >= '1900' && year < '2100') || (leads.test(before) && year >= '1400')
}
