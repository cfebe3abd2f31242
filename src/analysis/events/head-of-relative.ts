import { auxiliaries, clauseOpeners, determiners, prepositions } from '../lexicons/grammar-words.ts'
import { isFinitePast, isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import { isNounLike } from '../text/word-class.ts'

/** The longest noun with its title and adjectives that a timeline line should begin with. */
const reach = 14

/**
 * Where the noun begins that a clause behind it is about.
 *
 *     to protect the job of FDIC Chairman Martin Gruenberg, | who was nominated in 2011
 *                           ^
 *
 * @param end      one past the noun, its comma included or not
 * @param floor    not further back than this
 * @param isThing  the clause begins with “which”
 * @returns      an index before `end`, or `null` when no noun stands there
 */
export function headStart(
  tokens: readonly Token[],
  end: number,
  floor: number,
  isThing = false,
): number | null {
  let last = end
  while (last > floor && /^(?:,|in|of|for|at|to|with)$/u.test(tokens[last - 1]?.lower ?? '')) last--
  // “Ada Berg, 38, who”: an age stands between commas behind the name
  if (/^\d{1,3}$/u.test(tokens[last - 1]?.text ?? '') && tokens[last - 2]?.text === ',') last -= 2
  let at = last
  while (at > Math.max(floor, last - reach) && belongs(tokens, at - 1, last)) {
    at--
    if (isFirst(tokens, at, isThing)) break
  }
  if (at === last) return null
  if (tokens[end]?.lower === 'who') return nameBefore(tokens, at, floor) ?? at
  return isBarePlace(tokens, at, last, end) ? (headStart(tokens, at - 1, floor, isThing) ?? at) : at
}

/** “Ada Berg, a nurse who”: the name that the noun stands in apposition to says more than the noun. */
function nameBefore(tokens: readonly Token[], noun: number, floor: number): number | null {
  if (!/^an?$/u.test(tokens[noun]?.lower ?? '') || tokens[noun - 1]?.text !== ',') return null
  const isPreposition = (index: number) => prepositions.has(tokens[index]?.lower ?? '')
  let at = noun - 1
  while (at > floor && isCapital(tokens[at - 1]) && !isPreposition(at - 1)) at--
  return at === noun - 1 || isPreposition(at - 1) ? null : at
}

/** “a mine near Longyearbyen that flooded”: a name needs no “that” to be told from others, so the mine flooded. */
function isBarePlace(tokens: readonly Token[], from: number, to: number, end: number): boolean {
  return (
    tokens[end]?.lower === 'that' &&
    tokens.slice(from, to).every(isCapital) &&
    prepositions.has(tokens[from - 1]?.lower ?? '')
  )
}

function belongs(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'mark') return /^[“”"'()&.$£€%-]$/u.test(token.text)
  const { lower } = token
  const next = tokens[at + 1]
  if (lower === 'and') return isCapital(next) && isCapital(tokens[at - 1])
  // “the head of the agency, which”, “Secretary of State”; but “the approval of Ms Li, who”
  if (lower === 'of') return at + 1 < last && (!isCapital(next) || isCapital(tokens[at - 1]))
  if (lower === "'s") return true
  if (auxiliaries.has(lower) || isFinitePast(lower)) return false
  if (isPastForm(lower) && isNounLike(tokens[at - 1])) return false
  if (prepositions.has(lower)) return false
  return !clauseOpeners.has(lower) || determiners.has(lower)
}

function isFirst(tokens: readonly Token[], at: number, isThing: boolean): boolean {
  const isDeterminer = (index: number) => determiners.has(tokens[index]?.lower ?? '')
  if (!isDeterminer(at) || isDeterminer(at - 1)) return false
  // “the head of the agency, which”, “the use of a server, which”; but “the family of an expert, who”
  if (tokens[at - 1]?.lower !== 'of') return true
  // “voted in favour of the plan, which”: the words before the plan are a preposition
  if (prepositions.has(tokens[at - 3]?.lower ?? '')) return true
  return !isThing && /^an?$/u.test(tokens[at]?.lower ?? '')
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}
