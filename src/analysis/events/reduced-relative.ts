import { documentNouns, prepositions } from '../lexicons/grammar-words.ts'
import { isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import { isNounLike } from '../text/word-class.ts'
import type { Clause } from './clause-around.ts'
import type { DatedWords } from './dated-words.ts'
import { canBeParticiple } from './finite-verb.ts'
import { headStart } from './head-of-relative.ts'
import { isMereWord } from './is-mere-saying.ts'

/** How far a date may stand from the participle that it belongs to. */
const reach = 8
/** These say what kind of thing their noun is, or compare: the date behind them is no event’s. */
const descriptive = new Set(
  `compared based expected related dated given known called named aimed designed intended meant involved
   concerned interested considered needed used unchanged located titled entitled`.split(/\s+/u),
)

/**
 * The clause without “who was” that a date belongs to, where its noun has a participle of its own.
 *
 *     He met the family of an expert kidnapped two years ago.
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param main  the clause that the date stands in
 * @returns     `null` when the date belongs to `main` itself
 */
export function reducedRelative(
  tokens: readonly Token[],
  main: Clause,
  words: DatedWords,
): Clause | null {
  const verb = participleBefore(tokens, main, words.from)
  if (verb === null) return ofBareNoun(tokens, main, words)
  const isToCome = tokens[verb - 1]?.lower === 'be'
  const end = isToCome ? verb - 2 : verb
  // “said in a statement released on Friday”: the statement is how it was said
  if (documentNouns.has(tokens[end - 1]?.lower ?? '') && isMereWord(tokens, main.verb)) return null
  const from = documentStart(tokens, headStart(tokens, end, main.from), main.from)
  return from === null ? null : { from, to: words.to, verb, reported: -1 }
}

/** “a report from the inspector to be released”: not the inspector. */
function documentStart(tokens: readonly Token[], from: number | null, floor: number) {
  if (from === null || !/^(?:from|by|on|about)$/u.test(tokens[from - 1]?.lower ?? '')) return from
  const isDocument = documentNouns.has(tokens[from - 2]?.lower ?? '')
  return isDocument ? (headStart(tokens, from - 1, floor) ?? from) : from
}

/** “according to a posting made two days ago”: no clause but a noun and what was done to it. */
function ofBareNoun(tokens: readonly Token[], main: Clause, words: DatedWords): Clause | null {
  const isLed =
    prepositions.has(tokens[main.from]?.lower ?? '') || tokens[main.from]?.lower === 'according'
  if (!isLed || words.from < main.verb || !canBeParticiple(tokens, main.verb, main.from))
    return null
  const from = headStart(tokens, main.verb, main.from)
  const isWhole = from === null || from === main.from || leadsIn(tokens, main.from, from)
  return isWhole ? null : { ...main, from, to: words.to, reported: -1 }
}

/** “In Paris the troops landed”: a place in front of a clause that has its subject. */
function leadsIn(tokens: readonly Token[], from: number, head: number): boolean {
  return !prepositions.has(tokens[head - 1]?.lower ?? '') && head > from + 1
}

function participleBefore(tokens: readonly Token[], main: Clause, date: number): number | null {
  for (let at = date - 1; at > Math.max(main.from, date - 1 - reach); at--) {
    const { lower = '', text = '' } = tokens[at] ?? {}
    if (at === main.verb || /^[,;:—]$/u.test(text)) return null
    if (isPastForm(lower) && isAboutNoun(tokens, at, main.from)) {
      return descriptive.has(lower) ? null : at
    }
    if (isPastForm(lower) && !prepositions.has(tokens[at - 1]?.lower ?? '')) return null
  }
  return null
}

/** “research released in May”, “research to be released in May”. */
function isAboutNoun(tokens: readonly Token[], at: number, from: number): boolean {
  if (canBeParticiple(tokens, at, from)) return true
  return (
    tokens[at - 1]?.lower === 'be' && tokens[at - 2]?.lower === 'to' && isNounLike(tokens[at - 3])
  )
}
