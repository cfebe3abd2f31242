import { boundsOf } from '../../annotation/time-bounds.ts'
import type { Timex } from '../../annotation/times.ts'
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  prepositions,
  subjectPronouns,
} from '../lexicons/grammar-words.ts'
import { months } from '../lexicons/time-words.ts'
import { isPastForm, scheduling } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import { isBroughtForward } from './cleft.ts'
import { isDeadline } from './is-deadline.ts'

/** A time expression among the tokens, with the date that it gives to its clause. */
export type DatedWords = {
  readonly timex: Timex
  readonly from: number
  readonly to: number
  /** TIMEX3 value or interval; `null` when the expression names a date that can’t be placed. */
  readonly date: string | null
}

/** Before these a date is a bound and not the day of what is told: “since 2014”, “until Friday”. */
const bounds = new Set(
  'since until till than before after from by through of past beyond'.split(' '),
)

/**
 * Whether a time expression says when its clause happened: a date, neither a bound (“since Monday”) nor
 * part of a name or noun (“the 1971 Convention”, “the evening session”), nor vague (“in recent years”).
 */
export function datesItsClause(
  tokens: readonly Token[],
  words: DatedWords,
  published: string | null,
): boolean {
  const { timex, from, to } = words
  if (!namesDate(words)) return false
  const before = tokens[from - 1]
  const isBound = before !== undefined && bounds.has(before.lower)
  if (isBound && !isNearly(tokens, from - 2, timex) && !isDeadline(tokens, words, published)) {
    // “It was not until 2022 that they won”
    if (before.lower !== 'until' || !isBroughtForward(tokens, words)) return false
  }
  if (isBareYear(tokens, words)) return false
  if (before?.lower === 'for' && !isScheduled(tokens, from - 1)) return false
  return !isAttribute(tokens, from, to)
}

/** Whether an expression names a date at all: no length, no hour of an unknown day, nothing vague. */
export function namesDate({ timex, date }: DatedWords): boolean {
  if (timex.type === 'DURATION' || timex.type === 'SET' || timex.unresolved === 'vague')
    return false
  if (isOfNoDay(timex) || isMinutesLater(timex)) return false
  if (date === null && timex.unresolved === undefined) return false
  return date === null || (boundsOf(date) !== null && !isCentury(date))
}

/** “shortly before noon” is a time of its own; “before noon” is a bound. */
function isNearly(tokens: readonly Token[], at: number, { type }: Timex): boolean {
  return type === 'TIME' && /^(?:shortly|just|soon|minutes)$/u.test(tokens[at]?.lower ?? '')
}

/** “set for November”; but “the budget for 2014”. */
function isScheduled(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((step) => scheduling.has(tokens[at - step]?.lower ?? ''))
}

/** “six minutes later”: a moment of what was told, and no date. */
function isMinutesLater({ type, evidence }: Timex): boolean {
  return type === 'TIME' && evidence.rule === 'offset-from-text'
}

/** “2013 FOIA reply”: a year that dates a clause stands behind a preposition. */
function isBareYear(tokens: readonly Token[], { from, to, date }: DatedWords): boolean {
  if (to - from !== 1 || !/^\d{4}$/u.test(date ?? '')) return false
  return !/^(?:in|on|by|until|during|around|about|late|early|mid|and|or|,|\()$/u.test(
    tokens[from - 1]?.lower ?? '',
  )
}

/** “the polls closed at 10 p.m.” in a text that named no day: the hour is known, the day is not. */
function isOfNoDay({ evidence }: Timex): boolean {
  return /^(?:clock-time|part-of-day)$/u.test(evidence.rule) && evidence.words.length < 2
}

function isCentury(date: string): boolean {
  return date.length === 2
}

function isAttribute(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]
  const before = tokens[from - 1]
  const first = tokens[from]
  if (next?.lower === "'s") return before !== undefined && before.kind === 'word'
  const inPhrase =
    /^(?:the|an?)$/u.test(first?.lower ?? '') ||
    determiners.has(before?.lower ?? '') ||
    before?.lower === "'s"
  if (next?.sentence !== first?.sentence) return false
  // “a 2010 ‘playbook’”, “under fiscal 2014 levels”
  if (inPhrase && /^["“‘]$/u.test(next?.text ?? '')) return true
  if (next?.kind !== 'word' || !isNoun(next)) return false
  // “during an awkward December appearance”
  if (isMonthName(tokens, from, to) && before?.kind === 'word' && !prepositions.has(before.lower))
    return true
  return inPhrase || /^(?:under|above|below|beyond|per|like|about|over)$/u.test(before?.lower ?? '')
}

function isMonthName(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 1 && months.has(tokens[from]?.lower ?? '')
}

function isNoun({ lower }: Token): boolean {
  return !(
    prepositions.has(lower) ||
    auxiliaries.has(lower) ||
    subjectPronouns.has(lower) ||
    clauseOpeners.has(lower) ||
    determiners.has(lower) ||
    isPastForm(lower) ||
    /^(?:and|but|or|ago|earlier|later|alone|following)$/u.test(lower)
  )
}
