import { cueForms } from '../lexicons/cue-verbs.ts'
import { prepositions } from '../lexicons/grammar-words.ts'
import { isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import { canBeParticiple, finiteVerbIn, isNounLike } from './finite-verb.ts'

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
/** The same for “after”, behind which subjects may be long: “after the number of families at the border rose”. */
const longLookahead = 16
/** The longest aside between two dashes. */
const asideLength = 16

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
  if (eitherWay.has(lower))
    return clauseFollows(tokens, at + 1, to, longLookahead) ? 'subordinate' : null
  // “she claims that”: a verb of saying need not be known as the verb of the chunk
  if (lower === 'that')
    return hasVerb || cueForms.has(tokens[at - 1]?.lower ?? '') ? thatOpens(tokens, at, to) : null
  if (/^(?:why|how|what)$/u.test(lower) && hasVerb)
    return clauseFollows(tokens, at + 1, to) ? 'complement' : null
  if (lower === 'but') return sharesSubject(tokens, at + 1) ? 'shared-subject' : 'coordinate'
  if ((lower === 'and' || lower === 'or') && hasVerb) {
    // “the interview taped and released on Friday”
    if (isPastForm(tokens[at + 1]?.lower ?? '') && canBeParticiple(tokens, at - 1, 0)) {
      if (isPastForm(tokens[at - 1]?.lower ?? '')) return null
    }
    if (sharesSubject(tokens, at + 1)) return 'shared-subject'
    return clauseFollows(tokens, at + 1, Math.min(to, at + 7)) ? 'coordinate' : null
  }
  return null
}

/** “said that it ended” reports; “the treaty that ended the war” is a clause about the treaty. */
function thatOpens(tokens: readonly Token[], at: number, to: number): Opener | null {
  if (prepositions.has(tokens[at - 1]?.lower ?? '')) return null
  if (isReported(tokens, at, to) || isLedIn(tokens, at + 1, to)) return 'complement'
  if (cueForms.has(tokens[at - 1]?.lower ?? '') && isNameWithComma(tokens, at + 1))
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

/** “concluded that Ann Li, a fierce opponent, fired the shots”. */
function isNameWithComma(tokens: readonly Token[], at: number): boolean {
  let end = at
  while (end < at + 4 && /^\p{Lu}/u.test(tokens[end]?.text ?? '')) end++
  return end > at && tokens[end]?.text === ','
}

/** “that in 1997, she was sent away”: a time in front of the clause that is reported. */
function isLedIn(tokens: readonly Token[], at: number, to: number): boolean {
  if (!/^(?:in|on|at|by|during|after|before)$/u.test(tokens[at]?.lower ?? '')) return false
  let comma = at + 1
  while (comma < Math.min(to, at + lookahead) && tokens[comma]?.text !== ',') comma++
  return tokens[comma]?.text === ',' && clauseFollows(tokens, comma + 1, to)
}

function mark(tokens: readonly Token[], at: number): Opener | null {
  const { text = '' } = tokens[at] ?? {}
  if (text === ',') return 'comma'
  if (/^[()]$/u.test(text)) return isAside(tokens, at) ? null : 'strong'
  if (text === '—' && isPaired(tokens, at)) return 'comma'
  if (/^[;:—―_[\]]$/u.test(text)) return 'strong'
  // “U.S.-Mexico border”: a dash between words without blanks joins them
  if (/^[–-]$/u.test(text)) {
    if (isJoined(tokens, at) || isScore(tokens, at)) return null
    return isPaired(tokens, at) ? 'comma' : 'strong'
  }
  // “… security,” Xinhua said: the attribution begins behind the closing mark.
  return /^[”"’»]$/u.test(text) && /^[,.!?…]$/u.test(tokens[at - 1]?.text ?? '') ? 'strong' : null
}

/** “A survey – of 88 schools – was carried out”: two dashes around a few words are as good as commas. */
function isPaired(tokens: readonly Token[], at: number): boolean {
  const { text, sentence } = tokens[at] ?? {}
  return [1, -1].some((step) => {
    for (let other = at + 2 * step; Math.abs(other - at) <= asideLength; other += step) {
      const token = tokens[other]
      if (token?.sentence !== sentence || !token || /^[.;:]$/u.test(token.text)) return false
      if (token.text === text) return true
    }
    return false
  })
}

/** “defeated South Korea 1 – 0”. */
export function isScore(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number'
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

function isBorder(token: Token | undefined): boolean {
  const { text = '', lower = '' } = token ?? {}
  return /^[,;:—“”"()]$/u.test(text) || relatives.has(lower) || subordinators.has(lower)
}

/** Whether a subject and its verb follow within a few words. */
export function clauseFollows(
  tokens: readonly Token[],
  from: number,
  to: number,
  within = lookahead,
): boolean {
  let end = from
  while (end < Math.min(to, from + within) && !isBorder(tokens[end])) end++
  return finiteVerbIn(tokens, from, end) > from
}
