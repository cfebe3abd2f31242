import { firstNot } from '../../annotation/first-not.ts'
import { cueForms } from '../lexicons/cue-verbs.ts'
import { determiners, prepositions, subjectPronouns } from '../lexicons/grammar-words.ts'
import { isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import { opensAt } from './chunk-openers.ts'
import { clauseFollows } from './clause-follows.ts'
import { endRelatives } from './end-relatives.ts'
import { canBeParticiple, finiteVerbIn } from './finite-verb.ts'
import type { Opener } from './opener.ts'

/** A stretch of a sentence that holds at most one clause: indices of tokens, without the opener’s. */
export type Chunk = {
  readonly from: number
  readonly to: number
  readonly opener: Opener
  /** Its finite verb, or -1. */
  readonly verb: number
  /** A name or two and nothing else: an item of a list. */
  readonly isName: boolean
}

type Stretch = { readonly from: number; readonly to: number }

/**
 * Cuts the tokens of one sentence, `from` to `to`, into chunks.
 *
 *     On Friday, | Finland and Norway opened a tunnel | which [they hope will help]
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
  return endRelatives(tokens, chunks)
}

function chunkOf(tokens: readonly Token[], from: number, to: number, opener: Opener): Chunk {
  let isName = to - from <= 4
  for (let at = from; isName && at < to; at++) isName = /^\p{Lu}/u.test(tokens[at]?.text ?? '')
  const verb = finiteVerbIn(tokens, from, to)
  return { from, to, opener, verb: verb < 0 ? verbOfRelative(tokens, from, opener) : verb, isName }
}

/** “which launches June 28”: behind “which” a word in -s is the verb, known or not. */
function verbOfRelative(tokens: readonly Token[], from: number, opener: Opener): number {
  const isPronoun = /^(?:which|who|that)$/u.test(tokens[from - 1]?.lower ?? '')
  const isVerb = /^\p{Ll}+s$/u.test(tokens[from]?.text ?? '')
  return opener === 'relative' && isPronoun && isVerb ? from : -1
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
  const { lower: before = '' } = tokens[end - 1] ?? {}
  const first = tokens[at]
  // “announced the sale”: behind any other verb only a name or a pronoun can open a clause
  const isSaid = before === 'said' || before === 'says'
  if (!isSaid && !opensReported(tokens, before, at, to) && !isTold(tokens, end, at, to))
    return false
  return first?.kind === 'word' && !prepositions.has(first.lower) && clauseFollows(tokens, at, to)
}

function opensReported(tokens: readonly Token[], before: string, at: number, to: number): boolean {
  if (!cueForms.has(before) || !isPastForm(before) || before === 'told') return false
  const verb = finiteVerbIn(tokens, at, Math.min(to, at + 9))
  return isSubjectWord(tokens[at]) && !canBeParticiple(tokens, verb, at)
}

/** “told us it would”, “told the court the money was hers”: who was told stands before the clause. */
function isTold(tokens: readonly Token[], end: number, at: number, to: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  if (!subjectPronouns.has(lower) && !determiners.has(lower)) return false
  const told = [2, 3, 4].find((step) => tokens[end - step]?.lower === 'told')
  if (told === undefined || !isHearer(tokens, end - told + 1, end)) return false
  const verb = finiteVerbIn(tokens, at, Math.min(to, at + 9))
  // “told him the news that broke”
  const isRelative = tokens[verb - 1]?.lower === 'that'
  return verb > at && !isRelative && !canBeParticiple(tokens, verb, at)
}

function isHearer(tokens: readonly Token[], from: number, end: number): boolean {
  const words = tokens.slice(from, end)
  return (
    words.every(({ kind, lower }) => kind === 'word' && !prepositions.has(lower)) &&
    !determiners.has(words.at(-1)?.lower ?? '')
  )
}

function isSubjectWord(token: Token | undefined): boolean {
  return token !== undefined && (subjectPronouns.has(token.lower) || /^\p{Lu}/u.test(token.text))
}

/** The chunk that a token lies in, or the one before it for a token that opens one. */
export function chunkAt(chunks: readonly Chunk[], token: number): number {
  const next = firstNot(chunks.length, (at) => (chunks[at]?.from ?? Infinity) <= token)
  return Math.max(0, next - 1)
}
