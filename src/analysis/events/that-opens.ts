import { cueForms } from '../lexicons/cue-verbs.ts'
import { determiners, prepositions } from '../lexicons/grammar-words.ts'
import type { Token } from '../text/tokenise.ts'
import { isNounLike } from '../text/word-class.ts'
import { clauseFollows, lookahead } from './clause-follows.ts'
import { canBeParticiple, finiteVerbIn } from './finite-verb.ts'
import type { Opener } from './opener.ts'

/** “that the former head of the agency, Ann Li, …” */
const longestSubject = 8

/** “said that it ended” reports; “the treaty that ended the war” is a clause about the treaty. */
export function thatOpens(tokens: readonly Token[], at: number, to: number): Opener | null {
  if (prepositions.has(tokens[at - 1]?.lower ?? '')) return null
  if (isReported(tokens, at, to) || isLedIn(tokens, at + 1, to)) return 'complement'
  if (cueForms.has(tokens[at - 1]?.lower ?? '') && isSubjectWithComma(tokens, at + 1))
    return 'complement'
  const isVerbNext = finiteVerbIn(tokens, at, at + 2) === at + 1
  return isVerbNext && isNounLike(tokens[at - 1]) ? 'relative' : null
}

/** “They said that a plan …”; but “They chose that way in the plan released on Friday”. */
function isReported(tokens: readonly Token[], at: number, to: number): boolean {
  if (!clauseFollows(tokens, at + 1, to)) return false
  const end = Math.min(to, at + 1 + lookahead)
  const verb = finiteVerbIn(tokens, at + 1, end)
  return cueForms.has(tokens[at - 1]?.lower ?? '') || !canBeParticiple(tokens, verb, at + 1)
}

/** “concluded that Ann Li, a fierce opponent, fired the shots”, “said that her predecessor, Ann Li, fell ill”. */
function isSubjectWithComma(tokens: readonly Token[], at: number): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {}
  if (!/^\p{Lu}/u.test(text) && !determiners.has(lower)) return false
  let end = at + 1
  while (end < at + longestSubject && /^[\p{L}\p{N}.'’-]/u.test(tokens[end]?.text ?? '')) end++
  return tokens[end]?.text === ',' && finiteVerbIn(tokens, at, end) < 0
}

/** “that in 1997, she was sent away”: a time in front of the clause that is reported. */
function isLedIn(tokens: readonly Token[], at: number, to: number): boolean {
  if (!/^(?:in|on|at|by|during|after|before)$/u.test(tokens[at]?.lower ?? '')) return false
  let comma = at + 1
  while (comma < Math.min(to, at + lookahead) && tokens[comma]?.text !== ',') comma++
  return tokens[comma]?.text === ',' && clauseFollows(tokens, comma + 1, to)
}
