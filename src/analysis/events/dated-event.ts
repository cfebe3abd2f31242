import type { Evidence } from '../../annotation/evidence.ts'
import { boundsOf } from '../../annotation/time-bounds.ts'
import { type Chunk, chunkAt } from './chunks.ts'
import { type Clause, clauseAround } from './clause-around.ts'
import { cleftClause } from './cleft.ts'
import { type DatedWords, datesItsClause, namesDate } from './dated-words.ts'
import { type DatedSentence, type DraftEvent, draftEvent } from './draft-event.ts'
import { fitsTense } from './fits-tense.ts'
import { hangsOnPhrase } from './hangs-on-phrase.ts'
import { isMereSaying } from './is-mere-saying.ts'
import { isState } from './is-state.ts'
import { isFirstPerson, isPointing, isUnreal } from './is-unreal.ts'
import { wordingOf } from './label-of.ts'
import { reducedRelative } from './reduced-relative.ts'
import { hasGoneOnSince, isSince } from './since.ts'
import { whenClause } from './when-clause.ts'

/** An event and the token of its verb, by which it is kept: a clause tells one event. */
export type EventAtVerb = readonly [verb: number, event: DraftEvent]

/** The event of the clause that a date belongs to, or `null` when that clause tells none. */
export function datedEvent(
  sentence: DatedSentence,
  chunks: readonly Chunk[],
  words: DatedWords,
): EventAtVerb | null {
  const { tokens, published } = sentence
  if (!isSince(tokens, words) && !datesItsClause(tokens, words, published)) return null
  const at = chunkAt(chunks, words.from)
  const main = cleftClause(tokens, chunks, words) ?? clauseAround(tokens, chunks, at)
  if (isSince(tokens, words)) {
    if (!main || !hasGoneOnSince(tokens, main, words, published)) return null
    return eventOf(sentence, { ...main, from: Math.min(main.from, words.from - 1) }, words)
  }
  const { from = words.from, to = words.to } = chunks[at] ?? {}
  const relative = reducedRelative(tokens, main ?? { from, to, verb: -1, reported: -1 }, words)
  if (relative) return eventOf(sentence, relative, words)
  if (!main || hangsOnPhrase(tokens, main, words)) return null
  if (!fitsTense(tokens, main.verb, words, published)) return null
  if (isMereSaying(tokens, main.verb, words, main.to)) return null
  return eventOf(sentence, main, words)
}

/** What happened “in 1998, when …”, whatever the clause before tells. */
export function eventWhen(
  sentence: DatedSentence,
  chunks: readonly Chunk[],
  words: DatedWords,
): EventAtVerb | null {
  const { tokens, published } = sentence
  const clause = namesDate(words) ? whenClause(tokens, chunks, words) : null
  if (!clause || !fitsTense(tokens, clause.verb, words, published)) return null
  return isMereSaying(tokens, clause.verb, words, clause.to)
    ? null
    : eventOf(sentence, clause, words)
}

function eventOf(sentence: DatedSentence, clause: Clause, words: DatedWords): EventAtVerb | null {
  if (!tellsEvent(sentence, clause, words)) return null
  const { timex } = words
  const evidence: Evidence = {
    rule: 'dated-clause',
    words: [timex.range],
    ...(timex.evidence.sum ? { sum: timex.evidence.sum } : {}),
  }
  const wording = wordingOf(sentence.tokens, clause, words)
  return [clause.verb, draftEvent(sentence, wording, words, evidence)]
}

function tellsEvent(sentence: DatedSentence, clause: Clause, words: DatedWords): boolean {
  const { tokens, published } = sentence
  const bounds = words.date === null ? null : boundsOf(words.date)
  const isPast = bounds !== null && published !== null && bounds.last < published
  // “£2 billion, not the £1 billion promised in 2021”: said to be otherwise
  const isContrast = tokens[clause.from]?.lower === 'not'
  return !(
    isContrast ||
    isFirstPerson(tokens, clause) ||
    isPointing(tokens, clause) ||
    isUnreal(tokens, clause, isPast) ||
    isState(tokens, clause, words)
  )
}

/** Whether a date of the same clause says more: “at the end of the month, on April 29”. */
export function isFiner(date: string | null, other: string | null): boolean {
  const [inner, outer] = [date, other].map((value) => (value === null ? null : boundsOf(value)))
  if (!inner || !outer) return false
  const isWithin = inner.first >= outer.first && inner.last <= outer.last
  return isWithin && (inner.first !== outer.first || inner.last !== outer.last)
}
