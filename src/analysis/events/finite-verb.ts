import { auxiliaries, determiners, prepositions, presentVerbs } from '../lexicons/grammar-words.ts'
import { isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'

/**
 * The first finite verb among some tokens: an auxiliary, a past tense, or a common verb in the present.
 *
 *     The last publicised call between the leaders took place     “took”: “publicised” stands between
 *                                                                 “the” and its noun
 *
 * @returns its index, or -1
 */
export function finiteVerbIn(tokens: readonly Token[], from: number, to: number): number {
  let present = -1
  for (let at = from; at < to; at++) {
    const word = tokens[at]
    if (word?.kind !== 'word') continue
    const before = at > from ? tokens[at - 1] : undefined
    if (auxiliaries.has(word.lower) && !isPossessive(tokens, at)) return at
    if (isPastForm(word.lower) && !isAttribute(before, tokens[at + 1])) return at
    if (
      present < 0 &&
      presentVerbs.has(word.lower) &&
      word.lower.endsWith('s') &&
      isNounLike(before)
    )
      present = at
  }
  return present
}

/** “the publicised call”, “newly opened bridge”: a participle in front of its noun is no finite verb. */
function isAttribute(before: Token | undefined, after: Token | undefined): boolean {
  if (!before || !after || after.kind !== 'word' || prepositions.has(after.lower)) {
    return before !== undefined && /^(?:to|be|being|having|of)$/u.test(before.lower)
  }
  if (/^(?:to|be|being|of|by|with|for|in|on|from)$/u.test(before.lower)) return true
  const opensPhrase =
    determiners.has(before.lower) ||
    /^(?:'s|last|first|next|newly|most|long|much|well)$/u.test(before.lower)
  return opensPhrase && !determiners.has(after.lower)
}

/** “Beijing’s support” has a possessive, “He’s leaving” a verb. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === "'s" &&
    !/^(?:he|she|it|that|there|who|what)$/u.test(tokens[at - 1]?.lower ?? '')
  )
}

/** Whether a word can be the end of a subject: a name, a noun or a pronoun. */
export function isNounLike(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !determiners.has(token.lower) &&
    !prepositions.has(token.lower) &&
    !auxiliaries.has(token.lower) &&
    !/ly$|^(?:not|also|never|then|just)$/u.test(token.lower)
  )
}
