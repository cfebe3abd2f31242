import { months, numbers, unitWords, vagueNumbers, weekdays } from '../lexicons/time-words.ts'

/** Between the words of one expression: at most three blanks, so that no text makes a pattern wander. */
export const gap = '[^\\S\\r\\n]{1,3}'
/** A blank or a hyphen: “third quarter”, “third-quarter”. */
export const join = `(?:${gap}|[-‐‑])`
export const apostrophe = "['’]"

/** The letters of English news with the names in it. A class of all letters there are took half a second to compile. */
const letters = 'A-Za-zÀ-ÖØ-öø-ɏ'

/**
 * A pattern for whole words that stand in no price and in no longer figure. It is held against a text in lower case
 * (`scan.ts`): to compile a pattern that holds in any case takes twice as long.
 */
export function words(source: string): RegExp {
  const before = `(?<![${letters}0-9_$£€#])(?<![0-9][.,:/])`
  return new RegExp(`${before}(?:${source})(?![${letters}0-9_])`, 'gu')
}

/** Any of the words, longest first so that “Sept” is not read as “Sep”. */
export function oneOf(list: Iterable<string>): string {
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replaceAll("'", apostrophe).replaceAll(' ', gap))
    .join('|')
}

const shortMonths = new Set(
  [...months.keys()].filter(
    (name) => name !== 'may' && name.length < 5 && name !== 'june' && name !== 'july',
  ),
)
export const fullMonth = oneOf([...months.keys()].filter((name) => !shortMonths.has(name)))
export const month = `(?:${fullMonth}|(?:${oneOf(shortMonths)})\\.?)`
export const weekday = `(?:${oneOf([...weekdays.keys()].filter((name) => name.endsWith('day')))})`
export const shortWeekday = `(?:${oneOf(weekdays.keys())})\\.?`
export const unit = `(?:${oneOf(unitWords.keys())})`
export const day = '(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?'
export const year = '(?:1[0-9]{3}|20[0-9]{2})'
const compound = /^(\p{L}+ty)[- ]/u
const tens = [...numbers.keys()].filter((word) => /^\p{L}+ty$/u.test(word))
const numberWords = `(?:${oneOf(tens)})[- ](?:one|two|three|four|five|six|seven|eight|nine)|${oneOf([...numbers.keys()].filter((word) => !compound.test(word)))}`
const round = 'hundred|thousand|million|billion'
const roundly = `(?:${gap}|-)(?:${round})`
// The number words stand in it no more often than they have to: to compile such a pattern takes most of a first scan.
const roundNumber = `(?:${numberWords}|[0-9]{1,3}(?:\\.[0-9]{1,2})?(?=${roundly}))(?:${roundly}(?:${gap}and${gap}(?:${numberWords}))?)?`
export const exactNumber = `(?:${roundNumber}|[0-9]{1,3}(?:,[0-9]{3}){0,2}(?:\\.[0-9]{1,2})?(?:${gap}(?:[1-9]/[1-9]|and${gap}a${gap}half))?|[0-9]{4,5})`
export const vagueNumber = `(?:${oneOf(vagueNumbers)})`

/** The month that a word names, as two digits. */
export function monthCode(word: string): string {
  return two(months.get(word.replace('.', '')) ?? 0)
}

/** `3`, `3rd` → `03`. */
export function dayCode(word: string): string {
  return two(Number.parseInt(word, 10))
}

export function two(value: number): string {
  return String(value).padStart(2, '0')
}

const roundNumbers: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
}

/** The count that a number word or figure stands for; `null` when it leaves it open. */
export function countOf(words: string): number | null {
  const [, times, one = '', rest] =
    /^(.+?)[\s-](hundred|thousand|million|billion)(?:\sand\s(.+))?$/u.exec(words) ?? []
  const round = roundNumbers[one]
  if (times && round) return (countOf(times) ?? 1) * round + (rest ? (countOf(rest) ?? 0) : 0)
  const [whole = '', part] = words.replaceAll(',', '').split(/\s+(?=[1-9]\/|and)/u)
  const known = numbers.get(whole.replaceAll(/\s+/gu, ' ')) ?? Number(whole)
  return Number.isFinite(known) && whole !== '' ? known + fractionOf(part) : null
}

function fractionOf(part: string | undefined): number {
  if (part === undefined) return 0
  const [top = 1, bottom = 2] = /^\d\/\d$/u.test(part) ? part.split('/').map(Number) : []
  return top / bottom
}
