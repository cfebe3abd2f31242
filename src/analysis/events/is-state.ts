import { adverbs, formsOfBe, prepositions } from '../lexicons/grammar-words.ts'
import { isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import type { Clause } from './clause-around.ts'
import type { DatedWords } from './dated-words.ts'

/** Verbs for what is the case, believed or wished: nothing happens. */
const stative = new Set(
  `believe believes believed think thinks thought know knows knew want wants wanted need needs needed mean
   means meant include includes included contain contains contained consist consists consisted seem seems
   seemed remain remains remained own owns owned belong belongs belonged hope hopes hoped expects expected
   feel feels felt depend depends depended represent represents represented exist exists existed tend tends
   tended lack lacks lacked like likes liked resemble resembles suggest suggests suggested deserves matters
   understand understands lies stands`.split(/\s+/u),
)

/**
 * Whether a clause says how things are and not what happened.
 *
 *     The rate is well below its peak in 2010.   Officials believe …   This year’s theme was water.
 *
 * A time or a place as complement makes it an event: “The deadline is Friday”, “She was in Rome on Friday”.
 */
export function isState(tokens: readonly Token[], { verb }: Clause, words: DatedWords): boolean {
  const { lower = '' } = tokens[verb] ?? {}
  if (stative.has(lower)) return true
  if (isHaving(tokens, verb)) return true
  let be = verb
  while (be < verb + 3 && !isBe(tokens[be])) be++
  if (!isBe(tokens[be]) || (be > verb && !isAuxiliaryRun(tokens, verb, be))) return false
  let next = be + 1
  while (isAdverb(tokens[next])) next++
  if (isGoingOn(tokens, be, next) && !/-\d\d-\d\d/u.test(words.date ?? '')) return true
  return !isVerbal(tokens[next]) && !isTimeOrPlace(tokens, next, words)
}

function isBe(token: Token | undefined): boolean {
  const { lower = '' } = token ?? {}
  return formsOfBe.has(lower) && !/^(?:get|got|gets)$/u.test(lower)
}

/** “has already been”, “will be”. */
function isAuxiliaryRun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower = '' } = tokens[at] ?? {}
    if (!/^(?:has|have|had|will|would|shall|may|might|could|should|'ll|'d|'ve)$/u.test(lower)) {
      if (!isAdverb(tokens[at])) return false
    }
  }
  return true
}

function isAdverb(token: Token | undefined): boolean {
  const { lower = '' } = token ?? {}
  return (
    adverbs.has(lower) ||
    /^\p{L}+ly$/u.test(lower) ||
    /^(?:being|already|recently|last|first|once|again|together|soon)$/u.test(lower)
  )
}

const adjectives =
  /^(?:un)?willing$|^(?:during|missing|pending|ongoing|outstanding|interesting|promising|striking)$/u

/** What makes “be” an auxiliary: “was killed”, “is meeting”, “is to meet”. */
function isVerbal(token: Token | undefined): boolean {
  const { lower = '' } = token ?? {}
  if (adjectives.test(lower)) return false
  return isPastForm(lower) || /^(?:\p{L}{2,}ing|to|set|due|put|cut|hit|read)$/u.test(lower)
}

/** “Thirty years ago, it was booming”: without a day that is how things were. */
function isGoingOn(tokens: readonly Token[], be: number, next: number): boolean {
  return (
    /^(?:was|were)$/u.test(tokens[be]?.lower ?? '') &&
    /^\p{L}{2,}ing$/u.test(tokens[next]?.lower ?? '')
  )
}

function isTimeOrPlace(tokens: readonly Token[], at: number, words: DatedWords): boolean {
  if (at === words.from || /^(?:back|home)$/u.test(tokens[at]?.lower ?? '')) return true
  const { lower = '' } = tokens[at] ?? {}
  if (!prepositions.has(lower)) return false
  if (at + 1 === words.from) return /^(?:on|in|at|by|for|from)$/u.test(lower)
  return /^(?:in|at)$/u.test(lower) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
}

/** “has two million members”: “have” without another verb. */
function isHaving(tokens: readonly Token[], verb: number): boolean {
  const { lower = '' } = tokens[verb] ?? {}
  if (!/^(?:has|have|had)$/u.test(lower)) return false
  let next = verb + 1
  while (isAdverb(tokens[next])) next++
  const after = tokens[next]
  if (after?.lower === 'to' || isPastForm(after?.lower ?? '')) return false
  if (/^(?:forecast|put|cut|set|hit|shut|let)$/u.test(after?.lower ?? '')) return false
  // “had a meeting”, “had a stroke”
  return !(lower === 'had' && /^an?$/u.test(after?.lower ?? ''))
}
