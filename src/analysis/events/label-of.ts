import { type TextRange, textRange } from '../../annotation/range.ts'
import { auxiliaries, determiners, prepositions } from '../lexicons/grammar-words.ts'
import { isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import type { DatedWords } from './dated-words.ts'
import { isNounLike } from './finite-verb.ts'

/** Tokens by index: the clause, its verb, and the words of time in it. */
export type Wording = {
  readonly from: number
  readonly to: number
  readonly verb: number
  readonly time: DatedWords
}

/** Participles that add a circumstance to a finished statement. */
const circumstances = new Set(
  `comprising including involving consisting containing featuring killing wounding injuring leaving
   bringing calling aiming saying adding warning citing following using forcing causing leading marking
   ending raising prompting triggering sparking accusing urging seeking hoping allowing giving according
   making becoming taking ordering demanding affecting covering`.split(/\s+/u),
)
const cuts = new Set(
  'which who whom whose where when while because although though after before as'.split(' '),
)

/**
 * The shortest words of a clause that name what happened, for a line on the timeline.
 *
 *     [On Friday,] Russia and China opened a new bridge [which they hope …]
 *     Both will address the summit of the bloc [comprising …] [next week]
 *     Xinhua said in a statement [released on Wednesday evening …]
 *
 * One stretch of the text: words of time are left out at its ends only.
 */
export function labelOf(tokens: readonly Token[], wording: Wording): TextRange {
  const start = startOf(tokens, wording)
  const end = trimmedEnd(tokens, wording, endOf(tokens, wording, start))
  const first = tokens[start] ?? tokens[wording.from]
  const last = tokens[Math.max(start, end - 1)]
  if (!first || !last) throw new RangeError(`no tokens at ${wording.from}–${wording.to}`)
  return textRange(first.range.start, last.range.end)
}

function startOf(tokens: readonly Token[], { from, verb, time }: Wording): number {
  let start = from
  // “In February, …”, “On Friday …”: the date in front, its preposition and its comma.
  if (time.from >= from && time.to <= verb && leadsOnly(tokens, from, time.from)) start = time.to
  while (start < verb && isLoose(tokens[start])) start++
  return start
}

function leadsOnly(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower = '', kind } = tokens[at] ?? {}
    if (
      kind === 'word' &&
      !prepositions.has(lower) &&
      !/^(?:late|early|later|earlier|and|but)$/u.test(lower)
    )
      return false
  }
  return true
}

function isLoose(token: Token | undefined): boolean {
  return token?.kind === 'mark'
    ? !/^[“‘"'$£€]$/u.test(token.text)
    : /^(?:and|but|or|that|meanwhile|however)$/u.test(token?.lower ?? '')
}

function endOf(tokens: readonly Token[], { to, verb, time }: Wording, start: number): number {
  const from = Math.max(verb, start) + 1
  for (let at = from; at < to; at++) {
    if (at === time.from && at >= verb + 4) return at
    if (at > from + 1 && isCut(tokens, at, time)) return at
  }
  return to
}

function isCut(tokens: readonly Token[], at: number, time: Wording['time']): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!token) return false
  if (token.text === ',')
    return at + 1 !== time.from && !/^\p{Lu}/u.test(after?.text ?? '') && after?.kind !== 'number'
  if (/^[;:—–(]$/u.test(token.text) || cuts.has(token.lower)) return true
  if (circumstances.has(token.lower)) return isNounLike(before)
  // “a partnership aimed at …”: a participle behind its noun begins a clause about it.
  return (
    isPastForm(token.lower) &&
    isNounLike(before) &&
    !isPastForm(before?.lower ?? '') &&
    !auxiliaries.has(token.lower) &&
    prepositions.has(after?.lower ?? '') &&
    at !== time.from - 1 &&
    at !== time.from - 2
  )
}

/** Takes the date off the end, and what would dangle there without it. */
function trimmedEnd(tokens: readonly Token[], { from, verb, time }: Wording, end: number): number {
  let last = end
  if (time.to === last && time.from > verb) last = time.from
  while (last > from + 1 && isDangling(tokens, last - 1, verb)) last--
  return last
}

function isDangling(tokens: readonly Token[], at: number, verb: number): boolean {
  const token = tokens[at]
  if (!token || at <= verb) return false
  if (token.kind === 'mark') return !/^[”’"')%]$/u.test(token.text)
  if (
    determiners.has(token.lower) ||
    /^(?:on|in|at|by|from|between|of|for|and|but|or|late|early|during|as|later|earlier)$/u.test(
      token.lower,
    )
  )
    return true
  // “said in a statement released”: without its date the participle says nothing.
  return isPastForm(token.lower) && isNounLike(tokens[at - 1]) && at > verb + 2
}
