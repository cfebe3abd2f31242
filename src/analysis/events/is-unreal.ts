import { subjectPronouns } from '../lexicons/grammar-words.ts'
import type { Token } from '../text/tokenise.ts'
import type { Clause } from './clause-around.ts'

const modals = new Set('would could might may should must can ought cannot'.split(' '))

/**
 * Whether a clause tells what did not happen, or only might have: denied, supposed, asked, or seen as
 * possible in the past. A timeline has no line for it.
 *
 *     He could not be reached on Friday.     If she resigns on Friday, …     This would not have been possible.
 *
 * @param isPast  the date lies behind the publication day
 */
export function isUnreal(tokens: readonly Token[], clause: Clause, isPast: boolean): boolean {
  const { from, to, verb } = clause
  if (/^(?:if|unless|whether|lest)$/u.test(tokens[from - 1]?.lower ?? '')) return true
  if (/^(?:no|nobody|none|neither|nothing|few)$/u.test(tokens[from]?.lower ?? '')) return true
  if (isDenied(tokens, verb)) return true
  if (tokens[to]?.text === '?' || tokens[to - 1]?.text === '?') return true
  if (isComment(tokens, verb)) return true
  if (isPast && /^(?:will|shall|'ll)$/u.test(tokens[verb]?.lower ?? '')) return true
  const isModal = modals.has(tokens[verb]?.lower ?? '')
  if (/^(?:could|might)$/u.test(tokens[verb]?.lower ?? '')) return true
  return isModal && (isPast || tokens[verb + 1]?.lower === 'have')
}

function isDenied(tokens: readonly Token[], verb: number): boolean {
  if (/n't$|^cannot$/u.test(tokens[verb]?.lower ?? '')) return true
  for (let at = verb + 1; at <= verb + 3; at++) {
    if (/^(?:not|never|neither|hardly|'t)$/u.test(tokens[at]?.lower ?? '')) return true
    if (tokens[at]?.kind !== 'word') return false
  }
  if (tokens[verb + 1]?.lower === 'no' && tokens[verb + 2]?.lower !== 'longer') return true
  return /^(?:not|never)$/u.test(tokens[verb - 1]?.lower ?? '')
}

/** “declined to comment”: what a newspaper must say and no timeline needs. */
function isComment(tokens: readonly Token[], verb: number): boolean {
  const words = [1, 2].map((step) => tokens[verb + step]?.lower).join(' ')
  return /^(?:declined|refused)$/u.test(tokens[verb]?.lower ?? '') && words === 'to comment'
}

/** “this has dropped”: a line that only points back says nothing by itself. */
export function isPointing(tokens: readonly Token[], { from, verb }: Clause): boolean {
  return from === verb - 1 && /^(?:this|that|these|those)$/u.test(tokens[from]?.lower ?? '')
}

/** “I was in Peru”, “we met”: words of a speaker, which say nothing where the speaker is not named. */
export function isFirstPerson(tokens: readonly Token[], { from, verb }: Clause): boolean {
  for (let at = from; at < verb; at++) {
    const { lower = '' } = tokens[at] ?? {}
    if (subjectPronouns.has(lower) && /^(?:i|we|you)$/u.test(lower)) return true
    if (/^(?:my|our|your)$/u.test(lower)) return true
  }
  return /^(?:me|my|us|our|you|your)$/u.test(tokens[verb + 1]?.text ?? '')
}
