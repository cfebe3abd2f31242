import { boundsOf } from '../../annotation/time-bounds.ts'
import type { Token } from '../text/tokenise.ts'
import type { DatedWords } from './dated-words.ts'

/** How far back the verb that looks ahead may stand. */
const reach = 14
const ahead = /^(?:will|would|shall|'ll|to)$/u
const stops = /^(?:[;:—]|who|which|when|because|after|before|since)$/u

/**
 * Whether a bound is the day for which something is planned: it is to happen by then, or from then on.
 *
 *     The report will be published by the end of May.      Fares rise … and are to fall from Monday.
 *                ^^^^               ^^                                      ^^         ^^^^
 *
 * Nothing that lies behind is planned any more.
 */
export function isDeadline(
  tokens: readonly Token[],
  { from, date }: DatedWords,
  published: string | null,
): boolean {
  if (!/^(?:by|from)$/u.test(tokens[from - 1]?.lower ?? '')) return false
  const bounds = date === null ? null : boundsOf(date)
  if (!bounds || published === null || bounds.last < published) return false
  for (let at = from - 2; at > from - reach; at--) {
    const { lower = '', sentence } = tokens[at] ?? {}
    if (sentence !== tokens[from]?.sentence || stops.test(lower)) return false
    if (ahead.test(lower)) return !/^(?:from|up|due|according)$/u.test(tokens[at - 1]?.lower ?? '')
  }
  return false
}
