import { determiners } from '../lexicons/grammar-words.ts'
import type { Piece } from './frames.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { isCapitalised, isInnerStop, isPossessive, type Stretch } from './pieces.ts'

/** No name with its title is longer. */
const longestName = 6

/**
 * A description and the name that follows it between commas, before a verb.
 *
 *     Her son, Ben Cole, said        The port’s operator, Acme Docks, called it
 *     ^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function describedName(pieces: readonly Piece[], verb: number): Stretch | null {
  if (pieces[verb - 1]?.text !== ',') return null
  const name = nameIn(pieces, { from: verb - 1 - longestName, to: verb - 1 })
  if (!name) return null
  const comma = name.from - 1
  const phrase = nounPhraseBefore(pieces, comma, 0)
  if (!phrase || isCapitalised(pieces[comma - 1])) return null
  return isDefinite(pieces, phrase) ? { from: phrase.from, to: verb - 1 } : null
}

/** The name that ends a phrase after its comma, where there is one. */
export function nameIn(pieces: readonly Piece[], { from, to }: Stretch): Stretch | null {
  let at = to - 1
  while (at >= from && (isCapitalised(pieces[at]) || isInnerStop(pieces, at))) at--
  return at < to - 1 && at >= from - 1 && pieces[at]?.text === ',' ? { from: at + 1, to } : null
}

/** “the mayor”, “Iran’s envoy”, “his son” */
function isDefinite(pieces: readonly Piece[], { from, to }: Stretch): boolean {
  if (determiners.has(pieces[from]?.lower ?? '')) return true
  return pieces.slice(from, to - 1).some(isPossessive)
}
