import { clauseOpeners, determiners, prepositions } from '../lexicons/grammar-words.ts'
import { personNouns } from '../lexicons/person-nouns.ts'
import { speakingRoles } from '../lexicons/speaking-roles.ts'
import type { Piece } from './frames.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { isCapitalised, isInnerStop, isPossessive, type Stretch } from './pieces.ts'

/** No name with its title is longer. */
const longestName = 10

/**
 * A description and the name that follows it between commas, before a verb.
 *
 *     Her son, Ben Cole, said        The port’s operator, Acme Docks, called it
 *     ^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Her rival, Labour leader Ben Cole, said
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function describedName(pieces: readonly Piece[], verb: number): Stretch | null {
  if (pieces[verb - 1]?.text !== ',') return null
  const inner = { from: Math.max(0, verb - 2 - longestName), to: verb - 1 }
  const comma = lastComma(pieces, inner)
  if (comma < 0 || !nameIn(pieces, inner)) return null
  const phrase = nounPhraseBefore(pieces, comma, 0)
  if (!phrase || isCapitalised(pieces[comma - 1])) return null
  return isDefinite(pieces, phrase) ? { from: phrase.from, to: verb - 1 } : null
}

/** The name that ends a phrase after its comma, where nothing but a role stands between. */
export function nameIn(pieces: readonly Piece[], stretch: Stretch): Stretch | null {
  const { to } = stretch
  const start = lastComma(pieces, stretch) + 1
  let from = to
  while (from > start && (isCapitalised(pieces[from - 1]) || isInnerStop(pieces, from - 1))) from--
  const isNamed = start > 0 && from < to && (from === start || isRole(pieces.slice(start, from)))
  return isNamed ? { from, to } : null
}

/** “Labour leader”, “the German lawyer” */
function isRole(words: readonly Piece[]): boolean {
  const last = words.at(-1)?.lower ?? ''
  return (
    (personNouns.has(last) || speakingRoles.has(last)) &&
    words.every(
      ({ kind, lower }) => kind === 'word' && !prepositions.has(lower) && !clauseOpeners.has(lower),
    )
  )
}

function lastComma(pieces: readonly Piece[], { from, to }: Stretch): number {
  const comma = pieces.slice(from, to).findLastIndex(({ text }) => text === ',')
  return comma < 0 ? -1 : from + comma
}

/** “the mayor”, “Iran’s envoy”, “his son” */
function isDefinite(pieces: readonly Piece[], { from, to }: Stretch): boolean {
  if (determiners.has(pieces[from]?.lower ?? '')) return true
  return pieces.slice(from, to - 1).some(isPossessive)
}
