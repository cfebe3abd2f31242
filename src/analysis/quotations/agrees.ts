import {
  adverbs,
  clauseOpeners,
  determiners,
  prepositions,
  presentVerbs,
  temporalWords,
} from '../lexicons/grammar-words.ts'
import { adjectives } from '../lexicons/title-words.ts'
import type { Piece } from './frames.ts'
import { headOf } from './noun-phrase-after.ts'
import { isCapitalised, type Stretch } from './pieces.ts'

/**
 * Whether the words behind an attribution begin with the base form of a verb that a plural before it takes. The
 * form alone does not tell it from a noun or an adjective, so that what follows must.
 *
 *     The drugs, doctors say, save lives.        yes
 *     The victims, she said, father and son.     no
 *     The prices, he said, far too high.         no
 */
export function agrees(pieces: readonly Piece[], opening: Stretch, rest: Stretch): boolean {
  if (!isPlural(pieces, opening)) return false
  let at = rest.from
  while (at < rest.to && isAdverb(pieces[at])) at++
  const verb = pieces[at]
  const next = at + 1 < rest.to ? pieces[at + 1] : undefined
  if (verb?.kind !== 'word' || isCapitalised(verb)) return false
  if (presentVerbs.has(verb.lower)) return true
  if (next === undefined || next.kind === 'mark' || /^(?:and|or|of)$/u.test(next.lower))
    return false
  if (adjectives.has(verb.lower)) return determiners.has(next.lower)
  return !isSmallWord(verb) && !/(?:s|ed|ing)$/u.test(verb.lower)
}

/** “The drugs”, “the men on board”, “people here”, “she and Ko” */
function isPlural(pieces: readonly Piece[], opening: Stretch): boolean {
  const head = headOf(pieces, opening)
  const words = pieces.slice(head.from, head.to)
  const noun = words.findLast((word) => !isAdverb(word))
  if (prepositions.has(words[0]?.lower ?? '') || noun?.kind !== 'word') return false
  if (words.some(({ lower }) => lower === 'and')) return true
  return /^(?:they|we|people|police|men|women|children)$|[^aisu]s$/u.test(noun.lower)
}

function isAdverb(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word' || isCapitalised(piece)) return false
  return adverbs.has(piece.lower) || /..ly$|^here$/u.test(piece.lower)
}

function isSmallWord({ lower }: Piece): boolean {
  return (
    prepositions.has(lower) ||
    determiners.has(lower) ||
    clauseOpeners.has(lower) ||
    temporalWords.has(lower)
  )
}
