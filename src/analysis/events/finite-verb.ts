import {
  adverbs,
  auxiliaries,
  determiners,
  prepositions,
  presentVerbs,
  subjectPronouns,
} from '../lexicons/grammar-words.ts'
import { unitWords } from '../lexicons/time-words.ts'
import { isFinitePast, isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import { isLooseWord, isNounLike } from '../text/word-class.ts'
import { isTimetabled } from '../time/is-timetabled.ts'

/**
 * The finite verb among the tokens of a clause: an auxiliary, a past tense, or a common verb in the present.
 *
 *     The first televised debate between the rivals took place    “took”: “televised” stands between
 *                                                                 “the” and its noun
 *     The order released on Friday said                           “said”: “released” is about the order
 *
 * @returns its index, or -1
 */
export function finiteVerbIn(tokens: readonly Token[], from: number, to: number): number {
  let present = -1
  let participle = -1
  for (let at = from; at < to; at++) {
    const word = tokens[at]
    if (word?.kind !== 'word') continue
    const before = at > from ? tokens[at - 1] : undefined
    // “struggled to explain the reasons it had”: a verb with a subject of its own behind the first
    if (participle >= 0 && /^(?:he|she|it|they|we|i)$/u.test(before?.lower ?? '')) break
    if (isAuxiliary(tokens, at)) return at
    // “Syed”, “Winfred”: a capital inside a clause is a name’s
    const isNamed = at > from && /^\p{Lu}/u.test(word.text)
    if (isNaming(tokens, at)) continue
    if (isPastForm(word.lower) && !isNamed && !isAttribute(before, word, tokens[at + 1])) {
      if (!canBeParticiple(tokens, at, from)) return at
      if (participle < 0) participle = at
    }
    const isPresent = presentVerbs.has(word.lower) && word.lower.endsWith('s') && isNounLike(before)
    if (present < 0 && (isPresent || isTimetabled((index) => tokens[index], at))) present = at
  }
  return participle < 0 ? present : participle
}

/**
 * Whether a past form may be about the noun before it: “the order released on Friday”. One that takes an
 * object is not (“released a report”), nor is a form that is no participle (“went”).
 */
export function canBeParticiple(tokens: readonly Token[], at: number, from: number): boolean {
  const before = at > from ? tokens[at - 1] : undefined
  const after = tokens[at + 1]
  if (!isNounLike(before) || isNoSubject(before?.lower ?? '')) return false
  if (isFinitePast(tokens[at]?.lower ?? '')) return false
  return after?.kind !== 'word' || isLooseWord(after.lower) || isLength(tokens, at + 1)
}

/** “she left”, “was later approved”: what stands before the form is no noun that it could be about. */
function isNoSubject(before: string): boolean {
  return subjectPronouns.has(before) || adverbs.has(before)
}

/** “kidnapped two years ago”: a length of time is no object. */
function isLength(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((step) => unitWords.has(tokens[at + step]?.lower ?? ''))
}

/** “a student named Ann Li turned”: another verb stands behind the name. */
function isNaming(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:named|called|nicknamed|dubbed)$/u.test(tokens[at]?.lower ?? '')) return false
  let end = at + 1
  while (/^\p{Lu}/u.test(tokens[end]?.text ?? '')) end++
  const { lower = '' } = tokens[end] ?? {}
  return end > at + 1 && (isPastForm(lower) || auxiliaries.has(lower))
}

function isAuxiliary(tokens: readonly Token[], at: number): boolean {
  const { lower = '', text } = tokens[at] ?? {}
  if (/^(?:be|been|being|having)$/u.test(lower)) return false
  // “in May” is a month, “Seoul’s support” has a possessive
  return auxiliaries.has(lower) && text !== 'May' && !isPossessive(tokens, at)
}

/** “the televised debate”, “newly opened bridge”: a participle in front of its noun is no finite verb. */
export function isAttribute(before: Token | undefined, { lower }: Token, after: Token | undefined) {
  if (!before || !after || after.kind !== 'word' || prepositions.has(after.lower)) {
    return before !== undefined && /^(?:to|be|being|having|of)$/u.test(before.lower)
  }
  if (/^(?:to|be|being|of|by|with|for|in|on|from)$/u.test(before.lower)) return true
  const opensPhrase =
    determiners.has(before.lower) ||
    /^(?:'s|last|first|next|newly|most|long|much|well)$/u.test(before.lower)
  return opensPhrase && !isFinitePast(lower) && !determiners.has(after.lower)
}

/** “Seoul’s support” has a possessive, “He’s leaving” a verb. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === "'s" &&
    !/^(?:he|she|it|that|there|who|what)$/u.test(tokens[at - 1]?.lower ?? '')
  )
}
