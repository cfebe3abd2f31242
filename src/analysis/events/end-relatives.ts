import { cueForms } from '../lexicons/cue-verbs.ts'
import { adverbs, auxiliaries, presentVerbs } from '../lexicons/grammar-words.ts'
import { numbers } from '../lexicons/time-words.ts'
import { isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import { isNounLike } from '../text/word-class.ts'
import type { Chunk } from './chunks.ts'
import { canBeParticiple, isAttribute } from './finite-verb.ts'

/**
 * Cuts a clause about a noun off where the verb begins that the noun still waits for.
 *
 *     The officers | who arrested him | searched his home
 *     He thanked the officers | who arrested the man accused of theft      has its verb: nothing is cut
 */
export function endRelatives(tokens: readonly Token[], chunks: readonly Chunk[]): Chunk[] {
  return chunks.flatMap((chunk, index) => {
    const head = chunks[index - 1]
    if (chunk.opener !== 'relative' || chunk.verb < 0 || !waits(tokens, head, chunk)) return chunk
    const verb = mainVerbIn(tokens, chunk)
    if (verb === null) return chunk
    return [
      { ...chunk, to: verb },
      { from: verb, to: chunk.to, opener: 'comma', verb, isName: false },
    ]
  })
}

/** A subject without a verb right before “who”, or before “in which”. */
function waits(tokens: readonly Token[], head: Chunk | undefined, { from }: Chunk): boolean {
  if (!head || head.verb >= 0 || head.to !== from - 1 || !isNounLike(tokens[head.to - 1]))
    return false
  return head.opener !== 'relative' && !/^[,;:—]$/u.test(tokens[from - 2]?.text ?? '')
}

/** The first form behind the clause’s own verb that can only be a verb, else the last that may be one. */
function mainVerbIn(tokens: readonly Token[], { verb, to }: Chunk): number | null {
  // “who said the bridge was shut was held”: what was said has a verb too
  const isSaid = cueForms.has(tokens[verb]?.lower ?? '')
  let last: number | null = null
  for (let at = verb + 2; at < to; at++) {
    if (!isVerbBehindNoun(tokens, at)) continue
    if (!isSaid && !canBeParticiple(tokens, at, verb)) return at
    last = at
  }
  return last
}

function isVerbBehindNoun(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]]
  const { lower = '', text = '' } = word ?? {}
  if (!word || !endsObject(before) || /^\p{Lu}/u.test(text)) return false
  if (auxiliaries.has(lower)) return !/^(?:be|been|being|having|'s)$/u.test(lower)
  const isPresent = presentVerbs.has(lower) && lower.endsWith('s')
  return isPresent || (isPastForm(lower) && !isAttribute(before, word, tokens[at + 1]))
}

/** “him”, “the raid”, “in May”, “killed two”. */
function endsObject(token: Token | undefined): boolean {
  const { lower = '', text = '' } = token ?? {}
  if (/^(?:he|she|it|they|we|i|you|who|which|and|or|but)$/u.test(lower) || adverbs.has(lower))
    return false
  if (isPastForm(lower)) return false
  return (
    isNounLike(token) ||
    numbers.has(lower) ||
    /^(?:\p{Lu}\p{L}+|\d+|him|her|them|us|me)$/u.test(text)
  )
}
