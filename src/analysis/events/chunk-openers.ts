import { cueForms } from '../lexicons/cue-verbs.ts'
import { temporalWords } from '../lexicons/grammar-words.ts'
import { unitWords } from '../lexicons/time-words.ts'
import { isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import { isNounLike } from '../text/word-class.ts'
import { clauseFollows, relatives, subordinators } from './clause-follows.ts'
import { canBeParticiple } from './finite-verb.ts'
import { markOpens } from './mark-opens.ts'
import type { Opener } from './opener.ts'
import { thatOpens } from './that-opens.ts'

/** How far ahead “after” looks for its verb: its subjects may be long: “after the number of families at the border rose”. */
const longLookahead = 16
const eitherWay = new Set('after before since as than once'.split(' '))

/**
 * What the token at an index opens, or `null` when the chunk goes on.
 *
 * @param to       one past the last token of the sentence
 * @param hasVerb  whether the chunk already has its verb
 */
export function opensAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  hasVerb: boolean,
): Opener | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'mark') return markOpens(tokens, at)
  const { lower } = token
  if (relatives.has(lower)) return 'relative'
  if (subordinators.has(lower)) return 'subordinate'
  if (lower === 'before' && !hasVerb && isBehindSubject(tokens[at - 1])) return null
  if (eitherWay.has(lower))
    return clauseFollows(tokens, at + 1, to, longLookahead) ? 'subordinate' : null
  // “she claims that”: a verb of saying need not be known as the verb of the chunk
  if (lower === 'that')
    return hasVerb || cueForms.has(tokens[at - 1]?.lower ?? '') ? thatOpens(tokens, at, to) : null
  if (/^(?:why|how|what)$/u.test(lower) && hasVerb)
    return clauseFollows(tokens, at + 1, to) ? 'complement' : null
  if (lower === 'but') return sharesSubject(tokens, at + 1) ? 'shared-subject' : 'coordinate'
  return (lower === 'and' || lower === 'or') && hasVerb ? linkOpens(tokens, at, to) : null
}

/** “The trial before a jury of nine continues”: a subject waits for its verb; but “A week before they left”. */
function isBehindSubject(token: Token | undefined): boolean {
  return (
    isNounLike(token) &&
    !unitWords.has(token?.lower ?? '') &&
    !temporalWords.has(token?.lower ?? '')
  )
}

/** “and said” goes on with the subject, “and he said” has its own, “bread and butter” opens nothing. */
function linkOpens(tokens: readonly Token[], at: number, to: number): Opener | null {
  const arePast = [at - 1, at + 1].every((side) => isPastForm(tokens[side]?.lower ?? ''))
  // “the interview taped and released on Friday”
  if (arePast && canBeParticiple(tokens, at - 1, 0)) return null
  if (sharesSubject(tokens, at + 1)) return 'shared-subject'
  return clauseFollows(tokens, at + 1, Math.min(to, at + 7)) ? 'coordinate' : null
}

function sharesSubject(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.lower ?? ''
  const isAuxiliary = /^(?:has|have|had|was|were|is|are|will|would)$/u.test(first)
  const skip = isAuxiliary || /ly$|^(?:then|later|also)$/u.test(first) ? 1 : 0
  return isAuxiliary || isPastForm(tokens[at + skip]?.lower ?? '')
}
