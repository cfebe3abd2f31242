import { groupNouns } from '../lexicons/group-nouns.ts'
import { personNouns } from '../lexicons/person-nouns.ts'
import { speakingRoles } from '../lexicons/speaking-roles.ts'
import type { Piece } from './frames.ts'
import { headOf } from './noun-phrase-after.ts'
import { isCapitalised, type Stretch } from './pieces.ts'

const pronoun = /^(?:i|we|he|she|they|who|both|others|some|many|people|police|men|women)$/u

/**
 * Whether a phrase names somebody who may speak, where no verb says that it does.
 *
 *     The harbour master was angry.  “We will not stop.”        yes
 *     The harbour was closed.        “We will not stop.”        no
 */
export function canSpeak(pieces: readonly Piece[], phrase: Stretch): boolean {
  const head = pieces[headOf(pieces, phrase).to - 1]
  if (!head) return false
  const { lower } = head
  if (isCapitalised(head) || pronoun.test(lower)) return true
  return [lower, lower.replace(/s$/u, '')].some(
    (noun) => personNouns.has(noun) || groupNouns.has(noun) || speakingRoles.has(noun),
  )
}
