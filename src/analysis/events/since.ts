import { boundsOf } from '../../annotation/time-bounds.ts'
import { isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import type { Clause } from './clause-around.ts'
import type { DatedWords } from './dated-words.ts'

/** How far ahead of “since” a record may be told of. */
const reach = 12
/** “its lowest level since 1994”, “the first since 1994”: nothing began then. */
const records = /^(?:\p{L}{2,}est|first|last|only|record|most|least|worst|best|time)$/u

/**
 * Whether a clause tells what began on a date and still goes on, so that the date is its beginning.
 *
 *     She has kept the light since 1994.     Since 2022 the city has paid people to keep bees.
 */
export function hasGoneOnSince(
  tokens: readonly Token[],
  { verb }: Clause,
  words: DatedWords,
  published: string | null,
): boolean {
  if (!isSince(tokens, words) || words.timex.type !== 'DATE') return false
  const bounds = words.date === null ? null : boundsOf(words.date)
  // “since the start of the year”: the year goes on
  if (!bounds || (published !== null && bounds.last >= published)) return false
  if (!/^(?:has|have|'ve)$/u.test(tokens[verb]?.lower ?? '')) return false
  const isPerfect = [1, 2, 3].some((step) => isPastForm(tokens[verb + step]?.lower ?? ''))
  return isPerfect && !tellsRecord(tokens, words.from - 1)
}

/** Whether a date stands behind “since”. */
export function isSince(tokens: readonly Token[], { from }: DatedWords): boolean {
  return tokens[from - 1]?.lower === 'since'
}

function tellsRecord(tokens: readonly Token[], since: number): boolean {
  for (let at = since - 1; at > since - reach; at--) {
    const token = tokens[at]
    if (token?.sentence !== tokens[since]?.sentence) return false
    if (records.test(token?.lower ?? '')) return true
  }
  return false
}
