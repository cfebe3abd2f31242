import { determiners, prepositions } from '../lexicons/grammar-words.ts'
import {
  adjectives,
  nounsLikeAdjectives,
  nounsOfPrepositions,
  pluralModifiers,
} from '../lexicons/title-words.ts'
import type { Token } from '../text/tokenise.ts'

/** Indices of tokens. */
type Stretch = { readonly from: number; readonly to: number }

/**
 * A chunk without participles that belong to what stands around, and without words that say only when.
 *
 *     a long-delayed repair contract [aimed] at       the play [next month]
 *
 * @returns  `null` where that is no whole noun phrase: “evidence indicates [that]”, “former Maryland Gov[.]”
 */
export function trimNounPhrase(
  tokens: readonly Token[],
  start: number,
  end: number,
): Stretch | null {
  let from = start
  let to = end
  const before = tokens[from - 1]
  if (before?.kind === 'number' || isInsideName(tokens, from)) return null
  // “£35m plus add-ons”, “in favour of the plan”
  if (/^\p{N}/u.test(tokens[from]?.text ?? '') || isOfPreposition(tokens, from)) return null
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
  if (endsInVerb(tokens, to) || endsInPlurals(tokens, from, to)) return null
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

/** “in favour of”, “in response to”, “on behalf of” */
function isOfPreposition(tokens: readonly Token[], at: number): boolean {
  return (
    nounsOfPrepositions.has(tokens[at]?.lower ?? '') &&
    /^(?:in|on|by|at|as|for|with)$/u.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:of|to|for|with)$/u.test(tokens[at + 1]?.lower ?? '')
  )
}

/** “demand for its chips cools”: of two plurals in a row the second is a verb, but for “arms sales”. */
function endsInPlurals(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, last] = [tokens[to - 2], tokens[to - 1]]
  if (to - from < 2 || !before || !last || pluralModifiers.has(before.lower)) return false
  return isLowerPlural(before) && isLowerPlural(last)
}

function isLowerPlural({ text }: Token): boolean {
  return /^\p{Ll}.*[^s]s$/u.test(text)
}

/** “meeting”, “king”: a noun, whatever its ending looks like. */
export function isNounInIng(token: Token | undefined): boolean {
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
