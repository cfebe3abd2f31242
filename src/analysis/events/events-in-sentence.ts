import type { Evidence } from '../../annotation/evidence.ts'
import { byPosition, type TextRange, textRange } from '../../annotation/range.ts'
import { boundsOf } from '../../annotation/time-bounds.ts'
import type { Timex } from '../../annotation/times.ts'
import type { Token } from '../text/tokenise.ts'
import { tenseAround } from '../time/tense.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { type Clause, clauseAround } from './clause-around.ts'
import { countFrom } from './count-from-event.ts'
import { type DatedWords, datesItsClause } from './dated-words.ts'
import { datesInSentence } from './dates-in-sentence.ts'
import type { DraftEvent } from './draft-event.ts'
import { isMereSaying } from './is-mere-saying.ts'
import { labelOf, type Wording } from './label-of.ts'

/** A sentence as the tokens `from` to `to`, and the time expressions in it. */
export type DatedSentence = {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  readonly timexes: readonly Timex[]
  readonly published: string | null
}

/** An event with the chunk that holds its verb. */
type Found = { readonly event: DraftEvent; readonly main: number }

/** The events that one sentence tells: at most one for each clause. */
export function eventsInSentence(sentence: DatedSentence): DraftEvent[] {
  const dates = datesInSentence(sentence.tokens, sentence.from, sentence.timexes)
  const chunks = chunksOf(sentence.tokens, sentence.from, sentence.to, dates)
  const found: Found[] = []
  for (const words of dates) {
    const event = datesItsClause(sentence.tokens, words)
      ? datedEvent(sentence, chunks, words, found)
      : null
    if (event) found.push(event)
  }
  for (const words of dates) {
    const event = countedEvent(sentence, chunks, words, found)
    if (event) found.push(event)
  }
  return found.map(({ event }) => event)
}

function datedEvent(
  sentence: DatedSentence,
  chunks: readonly Chunk[],
  words: DatedWords,
  found: readonly Found[],
): Found | null {
  const clause = clauseAround(chunks, chunkAt(chunks, words.from))
  const main = clause && chunks[clause.main]
  if (!clause || !main || found.some((other) => other.main === clause.main)) return null
  const wording = wordingOf(sentence.tokens, chunks, clause, words)
  if (isMereSaying(sentence.tokens, main.verb, words, wording.to)) return null
  const { timex } = words
  const evidence: Evidence = {
    rule: 'dated-clause',
    words: [timex.range],
    ...(timex.evidence.sum ? { sum: timex.evidence.sum } : {}),
  }
  return { event: draft(sentence, wording, words, evidence), main: clause.main }
}

/**
 * “… on February 25, a day after Moscow invaded Kyiv”: of two clauses that a length of time links, the
 * one without a date is counted from the other.
 */
function countedEvent(
  sentence: DatedSentence,
  chunks: readonly Chunk[],
  words: DatedWords,
  found: readonly Found[],
): Found | null {
  const way = sentence.tokens[words.to]?.lower
  if (words.timex.type !== 'DURATION' || (way !== 'before' && way !== 'after')) return null
  const linked = chunkAt(chunks, words.to + 1)
  if (chunks[linked]?.opener !== 'subordinate') return null
  // “A week after troops landed on 3 March, the war ended”: here the main clause is the one to count.
  const dated = found.find(({ main }) => main === linked)
  const anchor = dated ?? found.findLast(({ main }) => main < linked)
  const clause = clauseAround(chunks, dated ? linked + 1 : linked)
  if (!clause || !anchor || found.some(({ main }) => main === clause.main)) return null
  return countedFrom(anchor, sentence, wordingOf(sentence.tokens, chunks, clause, words), {
    main: clause.main,
    way: dated ? way : opposite[way],
  })
}

/** The call came “a day after” the invasion: so the invasion was the day before the call. */
const opposite = { after: 'before', before: 'after' } as const

function countedFrom(
  anchor: Found,
  sentence: DatedSentence,
  wording: Wording,
  { main, way }: { readonly main: number; readonly way: 'before' | 'after' },
): Found | null {
  const words = wording.time
  const { date, undated, when } = anchor.event
  const count = date === null ? null : countFrom(date, words.timex.value, way)
  if (!count && date !== null) return null
  const link = rangeOf(sentence.tokens, words.from, words.to + 1)
  const evidence: Evidence = {
    rule: 'counted-from-event',
    words: [when, link].sort(byPosition),
    ...(count ? { sum: count.sum } : {}),
  }
  const event = draft(sentence, wording, { ...words, date: count?.value ?? null }, evidence)
  const told = anchor.event.told + (way === 'before' ? -0.5 : 0.5)
  return { event: { ...event, ...(undated ? { undated } : {}), told }, main }
}

function draft(
  sentence: DatedSentence,
  wording: Wording,
  words: DatedWords,
  evidence: Evidence,
): DraftEvent {
  const { tokens } = sentence
  const range = rangeOf(tokens, wording.from, wording.to)
  const planned = isPlanned(sentence, words, wording.verb)
  const { timex, date } = words
  return {
    range,
    label: labelOf(tokens, wording),
    date,
    ...(date === null && timex.unresolved ? { undated: timex.unresolved } : {}),
    when: timex.range,
    planned,
    told: range.start,
    evidence:
      planned && date === null
        ? [
            evidence,
            { rule: 'planned-by-tense', words: [rangeOf(tokens, wording.verb, wording.verb + 1)] },
          ]
        : [evidence],
  }
}

function wordingOf(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  clause: Clause,
  words: DatedWords,
): Wording {
  let from = chunks[clause.first]?.from ?? words.from
  if (/^(?:that|and|but|or)$/u.test(tokens[from]?.lower ?? '')) from++
  let to = chunks[clause.last]?.to ?? words.to
  while (to > from + 1 && /^[.,!?…]$/u.test(tokens[to - 1]?.text ?? '')) to--
  return { from, to, verb: chunks[clause.main]?.verb ?? from, time: words }
}

/** What lies wholly behind the publication day is over, whatever the tense; the tense decides the rest. */
function isPlanned(
  { tokens, published }: DatedSentence,
  { date, from, to }: DatedWords,
  verb: number,
): boolean {
  const bounds = date === null ? null : boundsOf(date)
  if (bounds && published !== null) {
    if (bounds.last < published) return false
    if (bounds.first > published) return true
  }
  const near = Math.abs(verb - from) < 60 && verb >= 0 ? tenseAround(tokens, verb, verb) : null
  return (near ?? tenseAround(tokens, from, to)) === 'future'
}

function chunkAt(chunks: readonly Chunk[], token: number): number {
  let low = 0
  let high = chunks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((chunks[middle]?.from ?? Infinity) <= token) low = middle
    else high = middle - 1
  }
  return low
}

function rangeOf(tokens: readonly Token[], from: number, to: number): TextRange {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) throw new RangeError(`no tokens at ${from}–${to}`)
  return textRange(first.range.start, last.range.end)
}
