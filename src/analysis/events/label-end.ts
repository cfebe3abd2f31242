import {
  auxiliaries,
  determiners,
  formsOfBe,
  prepositions,
  temporalWords,
} from '../lexicons/grammar-words.ts'
import { isPastForm, scheduling } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import { isNounLike } from '../text/word-class.ts'
import type { Wording } from './label-of.ts'
import { isScore } from './mark-opens.ts'

/** Participles that add a circumstance to a finished statement. */
const circumstances = new Set(
  `comprising including involving consisting containing featuring killing wounding injuring leaving
   bringing calling aiming saying adding warning citing following using forcing causing leading marking
   ending raising prompting triggering sparking accusing urging seeking hoping allowing giving according
   making becoming taking ordering demanding affecting covering alleging commemorating`.split(
    /\s+/u,
  ),
)
const cuts = new Set(
  'which who whom whose where when while because although though after before as since'.split(' '),
)
/** Behind so many words of the verb a label ends at the next preposition. */
const longEnough = 12

/** Where a label ends, one past its last token: before circumstances, and without the date at its end. */
export function labelEnd(tokens: readonly Token[], wording: Wording, start: number): number {
  const end = endOfStatement(tokens, wording, start)
  const short = trimmed(tokens, wording, end)
  const last = tokens[short - 1]?.lower ?? ''
  const link = tokens[wording.time.from - 1]?.lower ?? ''
  // “is set for November”; but “the record was set in 2008”
  const isSet = scheduling.has(last) && !(/^(?:set|extended|dated)$/u.test(last) && link === 'in')
  // “has kept the light since 1994”: without its date it would be told of the one year
  if (link === 'since' && wording.time.from > wording.verb) return wording.time.to
  const isBare = (isSet || formsOfBe.has(last)) && wording.time.from >= short
  return isBare && wording.time.to <= wording.to ? wording.time.to : short
}

function endOfStatement(tokens: readonly Token[], wording: Wording, start: number): number {
  const { to, verb, time } = wording
  const from = Math.max(verb, start) + 1
  for (let at = from; at < to; at++) {
    if (at === time.from && isComplete(tokens, wording, at)) return at
    if (at > from + 1 && isCut(tokens, at, wording)) return at
    if (
      at > from + longEnough &&
      prepositions.has(tokens[at]?.lower ?? '') &&
      !/^(?:of|to)$/u.test(tokens[at]?.lower ?? '')
    )
      return at
  }
  return to
}

/** Whether the words before the date make a statement: a verb with its object, or a passive. */
function isComplete(tokens: readonly Token[], { verb, time }: Wording, at: number): boolean {
  if (at >= verb + 4) return true
  const isPassive =
    auxiliaries.has(tokens[verb]?.lower ?? '') && isPastForm(tokens[verb + 1]?.lower ?? '')
  const next = tokens[time.to]?.lower ?? ''
  return isPassive && at >= verb + 3 && !/^(?:as|with|by|against|of|into|that)$/u.test(next)
}

function isCut(tokens: readonly Token[], at: number, wording: Wording): boolean {
  const { time, reported } = wording
  const token = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!token || at === reported) return false
  if (token.text === ',')
    return at + 1 !== time.from && !/^\p{Lu}/u.test(after?.text ?? '') && after?.kind !== 'number'
  if (/^[;:—–―(]$/u.test(token.text)) return !isScore(tokens, at)
  if (cuts.has(token.lower)) return !isMeasure(before) && !isBeforeCourt(tokens, at)
  if (circumstances.has(token.lower)) return isNounLike(before)
  // “an agreement aimed at …”: a participle behind its noun begins a clause about it.
  return (
    isPastForm(token.lower) &&
    isNounLike(before) &&
    !isPastForm(before?.lower ?? '') &&
    !auxiliaries.has(token.lower) &&
    !(at === time.to && splitsVerb(tokens, wording)) &&
    prepositions.has(after?.lower ?? '') &&
    at !== time.from - 1 &&
    at !== time.from - 2
  )
}

/** “was on Monday sworn in”, as African and Indian papers write. */
function splitsVerb(tokens: readonly Token[], { verb, time }: Wording): boolean {
  const isInside = time.from > verb && time.from <= verb + 2
  const isGroup = auxiliaries.has(tokens[verb]?.lower ?? '')
  return isInside && isGroup && isPastForm(tokens[time.to]?.lower ?? '')
}

/** “appeared before a Lima court”: a place and no time. */
function isBeforeCourt(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'before') return false
  const courts =
    /^(?:court|judges?|magistrates?|jury|tribunal|panel|committee|commission|inquiry)$/u
  return [2, 3, 4].some((step) => courts.test(tokens[at + step]?.lower ?? ''))
}

/** “73 seconds after liftoff” reads on. */
function isMeasure(token: Token | undefined): boolean {
  return /^(?:second|minute|hour|day|week|month|year)s?$/u.test(token?.lower ?? '')
}

/** Takes the date off the end, and what would dangle there without it. */
function trimmed(tokens: readonly Token[], wording: Wording, end: number): number {
  const { from, verb, time } = wording
  const least = splitsVerb(tokens, wording) ? Math.min(end, time.to + 2) : from + 1
  let last = end
  if (time.to === last && time.from > verb) last = time.from
  while (last > least && isDangling(tokens, last - 1, verb)) last--
  return last
}

/** “They met her on Monday”, “It killed two yesterday”: no noun follows. */
function standsAlone({ lower }: Token, next: Token | undefined): boolean {
  if (/^(?:the|an?|my|our|your|its|their|no|every|most|such|th(?:is|at|ese|ose))$/u.test(lower))
    return false
  return next?.kind !== 'word' || prepositions.has(next.lower) || temporalWords.has(next.lower)
}

const danglers =
  /^(?:on|in|at|about|around|by|from|between|of|for|and|but|or|late|early|shortly|soon|during|as|later|earlier|back|only|just|until|even|since|throughout|over|amid|through|to|with|that|when|before|after|perhaps|possibly|probably|maybe|presumably|apparently|supposedly)$/u

function isDangling(tokens: readonly Token[], at: number, verb: number): boolean {
  const token = tokens[at]
  if (!token || at <= verb) return false
  if (token.kind === 'mark') return !/^[”’"')%]$/u.test(token.text)
  if (danglers.test(token.lower)) return true
  if (determiners.has(token.lower)) return !standsAlone(token, tokens[at + 1])
  // “said in a statement released”: without its date the participle says nothing.
  return isPastForm(token.lower) && isNounLike(tokens[at - 1]) && at > verb + 2
}
