import { prepositions } from '../lexicons/grammar-words.ts'
import { isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import { finiteVerbIn } from './finite-verb.ts'

/** What opens a chunk, and so how it hangs on the one before it. */
type Opener =
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

/** A stretch of a sentence that holds at most one clause: indices of tokens, without the opener’s. */
export type Chunk = {
  readonly from: number
  readonly to: number
  readonly opener: Opener
  /** Its first finite verb, or -1. */
  readonly verb: number
  /** A name or two and nothing else: an item of a list. */
  readonly isName: boolean
}

type Stretch = { readonly from: number; readonly to: number }

const relatives = new Set('which who whom whose where'.split(' '))
const subordinators = new Set(
  'when while because although though if unless until till whereas whether'.split(' '),
)
const eitherWay = new Set('after before since as than once'.split(' '))
/** How far ahead a verb is looked for that would make “after” open a clause. */
const lookahead = 9

/**
 * Cuts the tokens of one sentence, `from` to `to`, into chunks.
 *
 * @param whole  stretches of tokens, by position, that nothing cuts: the comma of “March 26, 1996”
 */
export function chunksOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  whole: readonly Stretch[],
): Chunk[] {
  const chunks: Chunk[] = []
  let start = from
  let opener: Opener = 'strong'
  let hasVerb = false
  let stretch = 0
  const close = (end: number, next: Opener, resume: number) => {
    if (end > start) chunks.push(chunkOf(tokens, start, end, opener))
    start = resume
    opener = next
    hasVerb = false
  }
  for (let at = from; at < to; at++) {
    while ((whole[stretch]?.to ?? Infinity) <= at) stretch++
    const isWhole = (whole[stretch]?.from ?? Infinity) <= at
    const next = isWhole ? null : opensAt(tokens, at, to, hasVerb)
    if (next) close(at, next, at + 1)
    else if (!isWhole && opensBareComplement(tokens, whole[stretch - 1], at, to))
      close(at, 'complement', at)
    else hasVerb ||= finiteVerbIn(tokens, Math.max(start, at - 1), at + 1) === at
  }
  close(to, 'strong', to)
  return chunks
}

function chunkOf(tokens: readonly Token[], from: number, to: number, opener: Opener): Chunk {
  let isName = to - from <= 4
  for (let at = from; isName && at < to; at++) isName = /^\p{Lu}/u.test(tokens[at]?.text ?? '')
  return { from, to, opener, verb: finiteVerbIn(tokens, from, to), isName }
}

function opensAt(
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
  if (lower === 'that') {
    const before = tokens[at - 1]?.lower ?? ''
    return hasVerb && !prepositions.has(before) && clauseFollows(tokens, at + 1, to)
      ? 'complement'
      : null
  }
  if (lower === 'but') return sharesSubject(tokens, at + 1) ? 'shared-subject' : 'coordinate'
  if ((lower === 'and' || lower === 'or') && hasVerb) {
    if (sharesSubject(tokens, at + 1)) return 'shared-subject'
    return clauseFollows(tokens, at + 1, Math.min(to, at + 7)) ? 'coordinate' : null
  }
  return null
}

/** “said [on Friday] he had left”: a clause without its “that”. */
function opensBareComplement(
  tokens: readonly Token[],
  date: Stretch | undefined,
  at: number,
  to: number,
): boolean {
  let end = at
  if (date?.to === at) {
    end = prepositions.has(tokens[date.from - 1]?.lower ?? '') ? date.from - 1 : date.from
  }
  const before = tokens[end - 1]?.lower
  if (before !== 'said' && before !== 'says') return false
  const first = tokens[at]
  return first?.kind === 'word' && !prepositions.has(first.lower) && clauseFollows(tokens, at, to)
}

function mark(tokens: readonly Token[], at: number): Opener | null {
  const { text = '' } = tokens[at] ?? {}
  if (text === ',') return 'comma'
  if (/^[()]$/u.test(text)) return isAside(tokens, at) ? null : 'strong'
  if (/^[;:—_[\]]$/u.test(text)) return 'strong'
  if (text === '–' || text === '-') return 'strong'
  // “… security,” Xinhua said: the attribution begins behind the closing mark.
  return /^[”"’»]$/u.test(text) && /^[,.!?…]$/u.test(tokens[at - 1]?.text ?? '') ? 'strong' : null
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
  const skip = /ly$|^(?:then|later|also|has|have|had|was|were|is|are|will|would)$/u.test(first)
    ? 1
    : 0
  const verb = tokens[at + skip]?.lower ?? ''
  return (
    (skip === 1 && /^(?:has|have|had|was|were|is|are|will|would)$/u.test(first)) || isPastForm(verb)
  )
}

function clauseFollows(tokens: readonly Token[], from: number, to: number): boolean {
  let end = from
  while (end < Math.min(to, from + lookahead) && !/^[,;:—“”"()]$/u.test(tokens[end]?.text ?? ''))
    end++
  const verb = finiteVerbIn(tokens, from, end)
  return verb > from
}
