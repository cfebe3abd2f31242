import { prepositions } from '../lexicons/grammar-words.ts'
import { isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import { finiteVerbIn, isNounLike } from './finite-verb.ts'

/** What opens a chunk, and so how it hangs on the one before it. */
export type Opener =
  /** The sentence, a semicolon, a dash, a bracket, the end of a quotation: nothing runs across it. */
  | 'strong'
  | 'comma'
  /** “which”, “who”, “where”: a clause about the noun before it. */
  | 'relative'
  /** “that” after a verb. */
  | 'complement'
  /** “while”, “because”, “after” with a verb of its own. */
  | 'subordinate'
  /** “and said”: shares the subject of the chunk before it. */
  | 'shared-subject'
  /** “but”, “and he said”: a clause of its own. */
  | 'coordinate'

const relatives = new Set('which who whom whose where'.split(' '))
const subordinators = new Set(
  'when while because although though if unless until till whereas whether'.split(' '),
)
const eitherWay = new Set('after before since as than once'.split(' '))
/** How far ahead a verb is looked for that would make “after” open a clause. */
const lookahead = 9

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
  if (token.kind === 'mark') return mark(tokens, at)
  const { lower } = token
  if (relatives.has(lower)) return 'relative'
  if (subordinators.has(lower)) return 'subordinate'
  if (eitherWay.has(lower)) return clauseFollows(tokens, at + 1, to) ? 'subordinate' : null
  if (lower === 'that') return hasVerb ? thatOpens(tokens, at, to) : null
  if (lower === 'but') return sharesSubject(tokens, at + 1) ? 'shared-subject' : 'coordinate'
  if ((lower === 'and' || lower === 'or') && hasVerb) {
    if (sharesSubject(tokens, at + 1)) return 'shared-subject'
    return clauseFollows(tokens, at + 1, Math.min(to, at + 7)) ? 'coordinate' : null
  }
  return null
}

/** “said that it ended” reports; “the treaty that ended the war” is a clause about the treaty. */
function thatOpens(tokens: readonly Token[], at: number, to: number): Opener | null {
  if (prepositions.has(tokens[at - 1]?.lower ?? '')) return null
  if (clauseFollows(tokens, at + 1, to)) return 'complement'
  const isVerbNext = finiteVerbIn(tokens, at, at + 2) === at + 1
  return isVerbNext && isNounLike(tokens[at - 1]) ? 'relative' : null
}

function mark(tokens: readonly Token[], at: number): Opener | null {
  const { text = '' } = tokens[at] ?? {}
  if (text === ',') return 'comma'
  if (/^[()]$/u.test(text)) return isAside(tokens, at) ? null : 'strong'
  if (/^[;:—―_[\]]$/u.test(text)) return 'strong'
  // “U.S.-Mexico border”: a dash between words without blanks joins them
  if (/^[–-]$/u.test(text)) return isJoined(tokens, at) ? null : 'strong'
  // “… security,” Xinhua said: the attribution begins behind the closing mark.
  return /^[”"’»]$/u.test(text) && /^[,.!?…]$/u.test(tokens[at - 1]?.text ?? '') ? 'strong' : null
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const { range } = tokens[at] ?? {}
  return (
    range !== undefined &&
    tokens[at - 1]?.range.end === range.start &&
    tokens[at + 1]?.range.start === range.end
  )
}

/** “(0735 GMT)”: a few words in brackets without a verb do not end a clause. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const step = tokens[at]?.text === '(' ? 1 : -1
  let other = at + step
  while (Math.abs(other - at) < lookahead && !/^[()]$/u.test(tokens[other]?.text ?? ''))
    other += step
  const [from, to] = step > 0 ? [at + 1, other] : [other + 1, at]
  return tokens[other]?.text === (step > 0 ? ')' : '(') && finiteVerbIn(tokens, from, to) < 0
}

function sharesSubject(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.lower ?? ''
  const isAuxiliary = /^(?:has|have|had|was|were|is|are|will|would)$/u.test(first)
  const skip = isAuxiliary || /ly$|^(?:then|later|also)$/u.test(first) ? 1 : 0
  return isAuxiliary || isPastForm(tokens[at + skip]?.lower ?? '')
}

/** Whether a subject and its verb follow within a few words. */
export function clauseFollows(tokens: readonly Token[], from: number, to: number): boolean {
  let end = from
  while (end < Math.min(to, from + lookahead) && !/^[,;:—“”"()]$/u.test(tokens[end]?.text ?? ''))
    end++
  return finiteVerbIn(tokens, from, end) > from
}
