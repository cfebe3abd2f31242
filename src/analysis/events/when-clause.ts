import type { Token } from '../text/tokenise.ts'
import { type Chunk, chunkAt } from './chunks.ts'
import type { Clause } from './clause-around.ts'
import type { DatedWords } from './dated-words.ts'

/**
 * The clause with “when” that says what happened on the date before it.
 *
 *     He earned the name in 1998, when he stopped a burst pipe.
 *     They stayed until 4 September, the first day of term, when they were sent home.
 */
export function whenClause(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  { to, date }: DatedWords,
): Clause | null {
  // “from 2006 until 2011 when”, “the last decade, when”: no one date
  if (date?.includes('/') || date?.length === 3) return null
  const at = chunkAt(chunks, to - 1)
  if (chunks[at]?.to !== to) return null
  const [next, after] = [chunks[at + 1], chunks[at + 2]]
  const isApposed = next?.opener === 'comma' && next.verb < 0
  const clause = isApposed ? after : next
  if (clause?.opener !== 'subordinate' || clause.verb <= clause.from) return null
  if (tokens[clause.from - 1]?.lower !== 'when') return null
  return { from: clause.from, to: clause.to, verb: clause.verb, reported: -1 }
}
