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
import { adjectives, nounsLikeAdjectives } from '../lexicons/title-words.ts'
import type { Token } from '../text/tokenise.ts'

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
  const chunk = trimmed(tokens, from, to)
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

type Stretch = { readonly from: number; readonly to: number }

/** Without participles that belong to what stands around: “contract [aimed] at”. */
function trimmed(tokens: readonly Token[], start: number, end: number): Stretch | null {
  let from = start
  let to = end
  const before = tokens[from - 1]
  if (before?.kind === 'number' || isInsideName(tokens, from)) return null
  // “a 15-yard penalty”: cut off its number
  if (before && before.range.end === tokens[from]?.range.start && before.text === '-') return null
  if (isVerbSlot(before, tokens[from])) from++
  const isModifier = determiners.has(before?.lower ?? '')
  while (
    to > from &&
    /(?:ed|ing)$/u.test(tokens[to - 1]?.lower ?? '') &&
    !isNounInIng(tokens[to - 1])
  )
    to--
  while (from < to && !isModifier && /ed$/u.test(tokens[from]?.lower ?? '')) from++
  if (
    !isModifier &&
    /ing$/u.test(tokens[from]?.lower ?? '') &&
    !prepositions.has(before?.lower ?? '')
  ) {
    from++
  }
  while (to > from && looseEnds.has(tokens[to - 1]?.lower ?? '')) to -= timeTail(tokens, to)
  const last = tokens[to - 1]
  if (to - from < 1 || !last || isAdjective(last) || last.lower === "'s") return null
  if (endsInVerb(tokens, to)) return null
  // “Helsinki basks”: at the start of a clause a plural may be a verb
  const opensClause = !isModifier && !prepositions.has(before?.lower ?? '') && isLowerPlural(last)
  return opensClause && /^\p{Lu}/u.test(tokens[from]?.text ?? '') ? null : { from, to }
}

/** Words that stand behind a noun phrase and are none of it: “the show together”, “a play next month”. */
const looseEnds: ReadonlySet<string> = new Set(
  'together known apart alone away ahead back week month year weekend'.split(' '),
)

/** How many words to leave out: “next month” is two. */
function timeTail(tokens: readonly Token[], to: number): number {
  return /^(?:next|last|this)$/u.test(tokens[to - 2]?.lower ?? '') ? 2 : 1
}

/** “to find victims”, “will address summits”, “who escort him”: the first word is a verb. */
function isVerbSlot(before: Token | undefined, first: Token | undefined): boolean {
  if (!first || /^\p{Lu}/u.test(first.text)) return false
  return /^(?:to|will|would|can|could|may|might|must|should|shall|i|you|we|they|who|that|which|not|don't|doesn't|didn't|won't|let|and)$/u.test(
    before?.lower ?? '',
  )
}

/** “Secretary of State”, “Gov. Jerry Brown”: the chunk would begin in the middle of a name. */
function isInsideName(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  const earlier = tokens[from - 2]
  if (!/^\p{Lu}/u.test(tokens[from]?.text ?? '') || earlier?.sentence !== tokens[from]?.sentence) {
    return false
  }
  return /^(?:of|\.|&)$/u.test(before?.text ?? '') && /^\p{Lu}/u.test(earlier?.text ?? '')
}

/** “evidence indicates that”, “voters back his plan”: a new noun phrase or clause follows right away. */
function endsInVerb(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  const last = tokens[to - 1]
  if (!next || next.sentence !== last?.sentence) return false
  // “former Maryland Gov.” goes on
  if (next.text === '.')
    return tokens[to + 1]?.sentence === next.sentence && tokens[to + 1]?.kind !== 'mark'
  return (
    next.kind === 'number' ||
    /^(?:the|a|an|this|his|her|their|its|my|our|your|that|how|why|whether|what|him|them|it|us|me|you|not)$/u.test(
      next.lower,
    )
  )
}

function isLowerPlural({ text }: Token): boolean {
  return /^\p{Ll}.*[^s]s$/u.test(text)
}

function isNounInIng(token: Token | undefined): boolean {
  return /^(?:meeting|building|spending|funding|housing|training|hearing|briefing|ruling|shipping|trading|banking|warning|bombing|shooting|killing|uprising|king|ring|thing|spring|wing|evening|morning)$/u.test(
    token?.lower ?? '',
  )
}

function isAdjective(token: Token): boolean {
  if (/^\p{Lu}/u.test(token.text) && token.text.length > 1)
    return /(?:ese|ian|ish|ern)$/u.test(token.lower)
  if (nounsLikeAdjectives.has(token.lower)) return false
  return (
    adjectives.has(token.lower) ||
    /(?:ous|ful|able|ible|less|ical|ial|nal|ive|ic|ish)$/u.test(token.lower)
  )
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
  const inner = end > start ? trimmed(tokens, start, end) : null
  return inner && inner.from === start && inner.to === end ? end : null
}
