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

/** Events by the chunk that holds their verb. */
type Found = ReadonlyMap<number, DraftEvent>
/** How many chunks away the clause may stand that another is counted from. */
const reach = 8

/** The events that one sentence tells: at most one for each clause. */
export function eventsInSentence(sentence: DatedSentence): DraftEvent[] {
  const dates = datesInSentence(sentence.tokens, sentence.from, sentence.timexes)
  const chunks = chunksOf(sentence.tokens, sentence.from, sentence.to, dates)
  const found = new Map<number, DraftEvent>()
  for (const find of [datedEvent, countedEvent]) {
    for (const words of dates) {
      const event = find(sentence, chunks, words, found)
      if (event) found.set(...event)
    }
  }
  return [...found.values()]
}

type Entry = [main: number, event: DraftEvent]

function datedEvent(
  sentence: DatedSentence,
  chunks: readonly Chunk[],
  words: DatedWords,
  found: Found,
): Entry | null {
  if (!datesItsClause(sentence.tokens, words)) return null
  const clause = clauseAround(chunks, chunkAt(chunks, words.from))
  const main = clause && chunks[clause.main]
  if (!clause || !main || found.has(clause.main)) return null
  const wording = wordingOf(sentence.tokens, chunks, clause, words)
  if (isMereSaying(sentence.tokens, main.verb, words, wording.to)) return null
  const { timex } = words
  const evidence: Evidence = {
    rule: 'dated-clause',
    words: [timex.range],
    ...(timex.evidence.sum ? { sum: timex.evidence.sum } : {}),
  }
  return [clause.main, draft(sentence, wording, words, evidence)]
}

/**
 * “… on February 25, a day after Moscow invaded Kyiv”: of two clauses that a length of time links, the
 * one without a date is counted from the other.
 */
function countedEvent(
  sentence: DatedSentence,
  chunks: readonly Chunk[],
  words: DatedWords,
  found: Found,
): Entry | null {
  const way = sentence.tokens[words.to]?.lower
  if (words.timex.type !== 'DURATION' || (way !== 'before' && way !== 'after')) return null
  const linked = chunkAt(chunks, words.to + 1)
  if (chunks[linked]?.opener !== 'subordinate') return null
  // “A week after troops landed on 3 March, the war ended”: here the main clause is the one to count.
  const dated = found.get(linked)
  const anchor = dated ?? lastBefore(found, linked)
  const clause = clauseAround(chunks, dated ? linked + 1 : linked)
  if (!clause || !anchor || found.has(clause.main)) return null
  const wording = wordingOf(sentence.tokens, chunks, clause, words)
  const event = countedFrom(anchor, sentence, wording, dated ? way : opposite[way])
  return event && [clause.main, event]
}

/** The call came “a day after” the invasion: so the invasion was the day before the call. */
const opposite = { after: 'before', before: 'after' } as const

function lastBefore(found: Found, linked: number): DraftEvent | undefined {
  for (let main = linked - 1; main >= linked - reach; main--) {
    const event = found.get(main)
    if (event) return event
  }
  return undefined
}

function countedFrom(
  anchor: DraftEvent,
  sentence: DatedSentence,
  wording: Wording,
  way: 'before' | 'after',
): DraftEvent | null {
  const words = wording.time
  const { date, undated, when } = anchor
  const count = date === null ? null : countFrom(date, words.timex.value, way)
  if (!count && date !== null) return null
  const link = rangeOf(sentence.tokens, words.from, words.to + 1)
  const evidence: Evidence = {
    rule: 'counted-from-event',
    words: [when, link].sort(byPosition),
    ...(count ? { sum: count.sum } : {}),
  }
  const event = draft(sentence, wording, { ...words, date: count?.value ?? null }, evidence)
  const told = anchor.told + (way === 'before' ? -0.5 : 0.5)
  return { ...event, ...(undated ? { undated } : {}), told }
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
