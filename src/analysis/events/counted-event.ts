import type { Evidence } from '../../annotation/evidence.ts'
import { byPosition } from '../../annotation/range.ts'
import { type Chunk, chunkAt } from './chunks.ts'
import { clauseAround } from './clause-around.ts'
import { countFrom } from './count-from-event.ts'
import type { EventAtVerb } from './dated-event.ts'
import type { DatedWords } from './dated-words.ts'
import { type DatedSentence, type DraftEvent, draftEvent, rangeOfTokens } from './draft-event.ts'
import { type Wording, wordingOf } from './label-of.ts'

/** Events by the token of their verb. */
type Found = ReadonlyMap<number, DraftEvent>
/** What is counted from. */
type Anchor = Pick<DraftEvent, 'date' | 'undated' | 'when' | 'told'>
/** How many chunks away the clause may stand that another is counted from. */
const reach = 8

/**
 * “… on March 9, a day after Helsinki warned Oslo”: of two clauses that a length of time links, the
 * one without a date is counted from the other.
 */
export function countedEvent(
  sentence: DatedSentence,
  chunks: readonly Chunk[],
  words: DatedWords,
  dates: readonly DatedWords[],
  found: Found,
): EventAtVerb | null {
  const { tokens } = sentence
  const way = tokens[words.to]?.lower
  if (words.timex.type !== 'DURATION' || (way !== 'before' && way !== 'after')) return null
  const linked = chunkAt(chunks, words.to + 1)
  if (chunks[linked]?.opener !== 'subordinate') return null
  // “A week after troops landed on 3 March, the war ended”: here the main clause is the one to count.
  const dated = found.get(chunks[linked]?.verb ?? -1)
  const anchor = dated ?? lastBefore(chunks, found, linked) ?? besideIt(dates, words)
  const clause = clauseAround(tokens, chunks, dated ? linked + 1 : linked)
  if (!clause || !anchor || found.has(clause.verb)) return null
  const wording = wordingOf(tokens, clause, words)
  const event = countedFrom(anchor, sentence, wording, dated ? way : opposite[way])
  return event && [clause.verb, event]
}

/** The vote came “a day after” the warning: so the warning was the day before the vote. */
const opposite = { after: 'before', before: 'after' } as const

function lastBefore(
  chunks: readonly Chunk[],
  found: Found,
  linked: number,
): DraftEvent | undefined {
  for (let at = linked - 1; at >= linked - reach; at--) {
    const event = found.get(chunks[at]?.verb ?? -1)
    if (event) return event
  }
  return undefined
}

/** “In May 2013, four months after Li left office, the ministry told them …”: a date whose clause is no event. */
function besideIt(dates: readonly DatedWords[], words: DatedWords): Anchor | undefined {
  const before = dates[dates.indexOf(words) - 1]
  if (!before || words.from - before.to > 3 || before.date === null) return undefined
  const { range, type } = before.timex
  return type === 'DATE' ? { date: before.date, when: range, told: range.start } : undefined
}

function countedFrom(
  anchor: Anchor,
  sentence: DatedSentence,
  wording: Wording,
  way: 'before' | 'after',
): DraftEvent | null {
  const words = wording.time
  const { date, undated, when } = anchor
  const count = date === null ? null : countFrom(date, words.timex.value, way)
  if (!count && date !== null) return null
  const link = rangeOfTokens(sentence.tokens, words.from, words.to + 1)
  const evidence: Evidence = {
    rule: 'counted-from-event',
    words: [when, link].sort(byPosition),
    ...(count ? { sum: count.sum } : {}),
  }
  const event = draftEvent(sentence, wording, { ...words, date: count?.value ?? null }, evidence)
  const told = anchor.told + (way === 'before' ? -0.5 : 0.5)
  return { ...event, ...(undated ? { undated } : {}), told }
}
