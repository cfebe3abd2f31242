import { type TextRange, textRange } from '../../annotation/range.ts'
import type { DocumentText } from '../document-text.ts'
import { calendarWords, functionWords } from '../lexicons/common-words.ts'
import { isPastCue } from '../lexicons/cue-verbs.ts'
import {
  auxiliaries,
  determiners,
  irregularPasts,
  prepositions,
  presentVerbs,
} from '../lexicons/grammar-words.ts'
import { adjectives } from '../lexicons/title-words.ts'
import type { Token } from '../text/tokenise.ts'
import { isNounInIng, trimNounPhrase } from './trim-noun-phrase.ts'

/** A noun phrase without its determiner, by token index; half open. */
export type NounPhrase = {
  readonly range: TextRange
  readonly from: number
  readonly to: number
  /** Begins with a gerund: “saving old organs”. */
  readonly isGerund: boolean
}

const mostWords = 6
const mostLetters = 44

/**
 * Noun phrases that could stand as a cross-head, told by what stands around them, without a parser.
 *
 *     signed a long-delayed repair contract aimed at saving old organs
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^
 *     the opening of the refurbished harbour in Helsinki
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function nounPhrases({ tokens }: DocumentText): NounPhrase[] {
  const phrases: NounPhrase[] = []
  for (let at = 0; at < tokens.length; ) {
    const to = endOfChunk(tokens, at)
    if (to === at) {
      at++
      continue
    }
    phrases.push(...phrasesOf(tokens, at, to))
    at = to
  }
  return phrases
}

/** The chunk alone, and with the prepositional phrase behind it. */
function phrasesOf(tokens: readonly Token[], from: number, to: number): NounPhrase[] {
  const chunk = trimNounPhrase(tokens, from, to)
  if (!chunk) return []
  const longer = chunk.to === to ? withPhrase(tokens, chunk.from, to) : null
  return [
    phrase(tokens, chunk.from, chunk.to),
    longer ? phrase(tokens, chunk.from, longer) : null,
  ].filter((one) => one !== null)
}

function phrase(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last || to - from < 2 || to - from > mostWords) return null
  const range = textRange(first.range.start, last.range.end)
  if (range.end - range.start > mostLetters) return null
  return { range, from, to, isGerund: isGerund(tokens, from) }
}

/** Where the run of nouns and their adjectives ends that begins at a token. */
function endOfChunk(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < from + 2 * mostWords && isNounish(tokens, to, to === from)) to++
  return to
}

function isNounish(tokens: readonly Token[], at: number, opens: boolean): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token?.kind !== 'word') return false
  if (
    !opens &&
    (before?.sentence !== token.sentence || token.range.start > (before?.range.end ?? 0) + 1)
  ) {
    return false
  }
  if (token.lower === "'s") return !opens && /^\p{Lu}/u.test(before?.text ?? '')
  const isCapital = /^\p{Lu}/u.test(token.text)
  // behind a noun it is what the noun does or suffers: “Helsinki vetoed”, “a ferry carrying”
  if (!opens && !isCapital && /(?:ed|ing)$/u.test(token.lower) && !isNounInIng(token)) {
    return adjectives.has(before?.lower ?? '') || /(?:ly|ese|ian|ern)$/u.test(before?.lower ?? '')
  }
  if (isCapital && !opens) return !calendarWords.has(token.lower)
  if (functionWords.has(token.lower) && !/^\p{Lu}{2,}$/u.test(token.text)) return false
  if (calendarWords.has(token.lower) || /.ly$/u.test(token.lower)) return false
  return !isFiniteVerb(tokens, at)
}

/** Whether the token is a verb here; behind a determiner or an adjective it is not. */
function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  const before = tokens[at - 1]?.lower ?? ''
  if (auxiliaries.has(word) || irregularPasts.has(word)) return true
  if (determiners.has(before) || before === "'s" || adjectives.has(before)) return false
  return presentVerbs.has(word) || isPastCue(word)
}

function isGerund(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  return /ing$/u.test(tokens[from]?.lower ?? '') && prepositions.has(before)
}

/** Where “in Helsinki”, “of the bridge” ends behind a chunk; `null` where none follows. */
function withPhrase(tokens: readonly Token[], from: number, to: number): number | null {
  const preposition = tokens[to]
  if (
    !preposition ||
    !/^(?:of|in|for|on|to|with|between|against|over|from|at)$/u.test(preposition.lower)
  ) {
    return null
  }
  if (preposition.sentence !== tokens[from]?.sentence) return null
  const start = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1
  // “an effort to paint Trump”: behind “to”, a small letter may begin a verb
  if (preposition.lower === 'to' && start === to + 1 && !/^\p{Lu}/u.test(tokens[start]?.text ?? ''))
    return null
  const end = endOfChunk(tokens, start)
  const inner = end > start ? trimNounPhrase(tokens, start, end) : null
  return inner && inner.from === start && inner.to === end ? end : null
}
