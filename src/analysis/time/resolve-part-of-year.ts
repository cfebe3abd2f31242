import { Temporal } from 'temporal-polyfill'
import { readableDay, readableTime } from '../../annotation/readable-time.ts'
import { boundsOf } from '../../annotation/time-bounds.ts'
import { type Day, firstDayOf, partOfYear } from './calendar.ts'
import type { Meaning } from './draft.ts'
import type { Resolved, Setting } from './setting.ts'

type PartOfYear = Extract<Meaning, { kind: 'part-of-year' }>
type Candidate = { readonly value: string; readonly first: string; readonly last: string }

/**
 * The year of a month, a day, a season or a quarter that is named without one: the nearest in the
 * direction of the tense, or simply the nearest when the words have none.
 *
 *     In February, they signed a treaty.     2022-06-15  →  2022-02
 *     The next round is due in February.                 →  2023-02
 */
export function resolvePartOfYear(meaning: PartOfYear, words: string, setting: Setting): Resolved {
  const { published, told } = setting
  // “that November”: of the year that the text named last
  const year = meaning.which === 'of-told' ? told?.value.slice(0, 4) : undefined
  if (told && year && /^\d{4}$/u.test(year)) {
    const value = partOfYear(Number(year), meaning.part)
    return { value, reckoning: `“${words}” of the year named before`, leansOn: told.range }
  }
  const continued = goingOn(meaning, words, setting)
  if (continued) return continued
  if (!published) {
    return { value: partOfYear('XXXX', meaning.part), unresolved: 'no-reference-date' }
  }
  const today = published.toString()
  const candidates = [-2, -1, 0, 1, 2].flatMap((shift) =>
    candidateOf(published.year + shift, meaning.part),
  )
  const chosen = choose(candidates, meaning, published, setting)
  if (!chosen) return { value: partOfYear('XXXX', meaning.part), unresolved: 'vague' }
  const side =
    chosen.last < today ? 'last one before' : chosen.first > today ? 'next one after' : 'one around'
  return {
    value: chosen.value,
    reckoning: `“${words}”, the ${side} ${readableDay(published)}`,
  }
}

/** “These weeks”, and “the same weeks”. */
const weeks = { days: 31 }

/**
 * “He was held on 3 June 2019. On 5 June he was charged”: the first of its name after the date that is told of, unless
 * there is one in the news of these weeks; from another paragraph on, unless there is one that needs no year, or this
 * is of the same weeks as the date told of.
 */
function goingOn({ which, part }: PartOfYear, words: string, setting: Setting): Resolved | null {
  const { narrated, published, tense } = setting
  const from = narrated && firstDayOf(narrated.value)
  if (!narrated || !from || which !== 'by-tense' || tense !== 'past') return null
  const next = [0, 1]
    .flatMap((shift) => candidateOf(from.year + shift, part))
    .find(({ last }) => last >= from.toString())
  if (!next || isFar(from, next) || isNews(part, from, next, setting)) return null
  if (published && next.first > published.toString()) return null
  const reckoning = `“${words}” after ${readableTime(narrated.value)}`
  return { value: next.value, reckoning, leansOn: narrated.range }
}

/** Whether a day or month of that name belongs to the news, or may do so where the article has no day. */
function isNews(part: string, from: Day, next: Candidate, setting: Setting): boolean {
  const { published, isSameParagraph } = setting
  const isNear = isSameParagraph || next.last <= from.add(weeks).toString()
  if (!published) return !isNear
  const since = published.subtract(isNear ? weeks : { months: 10 }).toString()
  return [-1, 0]
    .flatMap((shift) => candidateOf(published.year + shift, part))
    .some(({ first, last }) => first <= published.toString() && last >= since)
}

/** One of the year after would be told with it, but for “In January” behind a December. */
function isFar(from: Day, { value, first }: Candidate): boolean {
  return !value.startsWith(String(from.year)) && first > from.add({ months: 3 }).toString()
}

function candidateOf(year: number, part: string): Candidate[] {
  const value = partOfYear(String(year).padStart(4, '0').length === 4 ? year : 1, part)
  const bounds = boundsOf(value)
  return bounds ? [{ value, ...bounds }] : []
}

function choose(
  candidates: readonly Candidate[],
  { which, part }: PartOfYear,
  published: Day,
  { tense }: Setting,
): Candidate | undefined {
  const today = published.toString()
  const begun = candidates.findLast(({ first }) => first <= today)
  const coming = candidates.find(({ last }) => last >= today)
  switch (which) {
    case 'last':
    case 'before-told':
      return candidates.findLast(({ last }) => last < lastNamed(part, published))
    case 'next':
    case 'after-told':
      return candidates.find(({ first }) => first > today)
    case 'this':
      return candidates.find(({ value }) => value.startsWith(String(published.year)))
    case 'of-told':
    case 'by-tense':
      if (/^[QH]/u.test(part))
        return tense === 'future' && isSoon(coming, published) ? coming : begun
      if (tense === 'future' && !isFarOff(coming, published)) return coming
      return tense === 'past' && !isLongAgo(begun, published)
        ? begun
        : nearest(begun, coming, published)
    default:
      return which satisfies never
  }
}

/** “Last May” in June is the one of last year: this year’s would be “last month”. */
function lastNamed(part: string, published: Day): string {
  const isMonth = /^\d\d$/u.test(part)
  return (isMonth ? published.with({ day: 1 }).subtract({ days: 1 }) : published).toString()
}

/** A date of ten months ago and more would be written with its year. */
function isLongAgo(begun: Candidate | undefined, published: Day): boolean {
  return begun !== undefined && begun.last < published.subtract({ months: 10 }).toString()
}

/** So would one that comes round in a year: “on April 4” in a report of April 5 was yesterday. */
function isFarOff(coming: Candidate | undefined, published: Day): boolean {
  return coming !== undefined && coming.first > published.add({ months: 11 }).toString()
}

/** Companies look ahead to the next quarter or two; “expects a third-quarter loss” is the one just gone. */
function isSoon(coming: Candidate | undefined, published: Day): boolean {
  return coming !== undefined && coming.first < published.add({ months: 5 }).toString()
}

function nearest(begun: Candidate | undefined, coming: Candidate | undefined, published: Day) {
  if (!begun || !coming) return begun ?? coming
  const back = published.since(Temporal.PlainDate.from(begun.last)).days
  const ahead = Temporal.PlainDate.from(coming.first).since(published).days
  return ahead < back ? coming : begun
}
