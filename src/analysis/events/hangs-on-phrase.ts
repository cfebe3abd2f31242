import { auxiliaries, determiners, prepositions, temporalWords } from '../lexicons/grammar-words.ts'
import { isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import { isNounLike } from '../text/word-class.ts'
import type { Clause } from './clause-around.ts'
import type { DatedWords } from './dated-words.ts'

/** After these comes another event than the one that the clause tells. */
const others = new Set(
  `since until before after following despite than including like unlike versus besides compared
   commemorating marking celebrating alleging regarding concerning involving`.split(/\s+/u),
)
/** After these a form in -ing tells another event: “accused of hacking computers in 2014”. */
const beforeGerunds = new Set('of for from about with without against at while'.split(' '))
/** Forms in -ing that are nouns. */
const nouns = new Set(
  `during meeting hearing training building morning evening spring beginning funding spending fighting shooting
   bombing killing opening closing ruling wedding warning briefing filing offering summing listing
   screening sitting landing crossing uprising gathering signing voting polling`.split(/\s+/u),
)
const eventNouns = new Set(
  `death birth assassination murder arrest launch invasion election creation founding collapse defeat
   victory entry departure accession inauguration independence`.split(/\s+/u),
)

/**
 * Whether a date belongs to a phrase inside its clause and not to what the clause tells.
 *
 *     It has fewer attacks since signing a pledge with Lima last September.     the pledge
 *     He was accused of hacking computers in 2014.                              the hacking
 *     Until the accord with Chile in 1994, deals were rare.                     the accord
 */
export function hangsOnPhrase(
  tokens: readonly Token[],
  { from, verb }: Clause,
  words: DatedWords,
): boolean {
  if (tokens[verb]?.lower === 'compared') return true
  if (/^(?:including|especially|particularly|such)$/u.test(tokens[from]?.lower ?? '')) return true
  const start = words.from > verb ? verb + 1 : from
  for (let at = start; at < words.from - 1; at++) {
    const { lower = '' } = tokens[at] ?? {}
    if (others.has(lower) && !isMeasured(tokens[at - 1])) return true
    if (beforeGerunds.has(lower) && isGerund(tokens[at + 1]) && !isLoose(tokens[at + 2]))
      return true
    // “from Lima, where it rained, on Sunday”: the clause about the place is over before the date
    const isPlace = tokens[at - 1]?.lower === 'where'
    if (at > verb && !isPlace && isContactClause(tokens, at)) return true
    // “up from $10 million a year ago”
    if (/^(?:up|down)$/u.test(lower) && tokens[at + 1]?.lower === 'from') return true
  }
  if (words.from > verb && isOfAnother(tokens, verb, words.from)) return true
  return opensWithGerund(tokens, from, words.from) || isInSubject(tokens, from, verb, words)
}

/** “questioning in October”: a noun, not what somebody did to something. */
function isLoose(token: Token | undefined): boolean {
  return token?.kind !== 'word' || prepositions.has(token.lower) || temporalWords.has(token.lower)
}

/** “a weakness she did not show in 2008”: a clause about a noun that begins with its subject. */
function isContactClause(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  const next = tokens[at + 1]?.lower ?? ''
  return /^(?:he|she|they|it|we|i)$/u.test(lower) && (auxiliaries.has(next) || isPastForm(next))
}

/** “the anniversary of Warhol’s death in 1987”: a noun for an event, inside a phrase and with an owner. */
function isOfAnother(tokens: readonly Token[], verb: number, date: number): boolean {
  const at = prepositions.has(tokens[date - 1]?.lower ?? '') ? date - 2 : date - 1
  if (!eventNouns.has(tokens[at]?.lower ?? '')) return false
  if (!/^(?:'s|his|her|its|their)$/u.test(tokens[at - 1]?.lower ?? '')) return false
  for (let before = at - 2; before > Math.max(verb, at - 8); before--) {
    if (prepositions.has(tokens[before]?.lower ?? '')) return true
  }
  return false
}

/** “73 seconds after liftoff” says when in the same event. */
function isMeasured(before: Token | undefined): boolean {
  return /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|shortly|soon)$/u.test(
    before?.lower ?? '',
  )
}

/** “Comparing records between 2002 and 2010, they found”; but “Beginning Friday, trains will run”. */
function opensWithGerund(tokens: readonly Token[], from: number, date: number): boolean {
  return date > from + 1 && isGerund(tokens[from]) && tokens[from + 1]?.kind === 'word'
}

/** “Migrants crossing the Channel last year drove claims up”. */
function isInSubject(tokens: readonly Token[], from: number, verb: number, words: DatedWords) {
  if (words.to > verb) return false
  for (let at = from + 1; at < words.from; at++) {
    if (isNounLike(tokens[at - 1]) && hasObject(tokens, at)) return true
  }
  return false
}

/** “crossing the Channel” is no noun, though “crossing” may be one. */
function hasObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (determiners.has(next?.lower ?? '')) return /^\p{Ll}{2,}ing$/u.test(tokens[at]?.text ?? '')
  return isGerund(tokens[at]) && !isLoose(next)
}

function isGerund(token: Token | undefined): boolean {
  const { lower = '', kind } = token ?? {}
  return kind === 'word' && /^[\p{L}-]{2,}ing$/u.test(lower) && !nouns.has(lower)
}
