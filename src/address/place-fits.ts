import type { Field, Neighbour, Pattern, Place } from './align-words.ts'
import type { PassageLink } from './passage-link.ts'
import type { TextWords } from './words-in-text.ts'

/** A link, and the text in which its passage is looked for. */
export type Search = {
  readonly link: PassageLink
  readonly text: string
  readonly words: TextWords
  readonly pattern: Pattern
  readonly field: Field
}

/** A place that was found by its own words, weighed with what stands around it. */
export function inItsContext(field: Field, place: Place): Place {
  const before = field.before[place.start] ?? 0
  const after = field.after[place.end] ?? 0
  return { ...place, before, after, score: place.score + before + after }
}

/** Three words of the paragraph: fewer stand beside any word by chance. */
const enoughContext = 6

export function fitsContext({ pattern }: Search, place: Place): boolean {
  const all = weightOf(pattern.before) + weightOf(pattern.after)
  return place.before + place.after >= Math.min(enoughContext, all)
}

/** Whether not one of its neighbours has changed. */
export function hasAllContext({ pattern }: Search, place: Place): boolean {
  return place.before + place.after === weightOf(pattern.before) + weightOf(pattern.after)
}

/** On how many sides of the place the words are those that stood around the passage. */
function sidesThatFit({ pattern }: Search, place: Place): number {
  const before = sideFits(pattern.before)(place.before)
  const after = sideFits(pattern.after)(place.after)
  return Number(before) + Number(after)
}

function sideFits(neighbours: readonly Neighbour[]): (score: number) => boolean {
  const enough = Math.min(enoughContext, weightOf(neighbours))
  return (score) => score >= enough
}

function weightOf(neighbours: readonly Neighbour[]): number {
  return neighbours.reduce((sum, { weight }) => sum + weight, 0)
}

/**
 * The score of the place, if there is one, where the words before the passage and those after it stand
 * next to each other: what stood between them was deleted.
 */
export function emptiedSlot({ field, pattern }: Search): number {
  const [before, after] = [pattern.before, pattern.after].map(sideFits)
  let best = Number.NEGATIVE_INFINITY
  for (let at = 0; at < field.before.length; at++) {
    const [here = 0, next = 0] = [field.before[at], field.after[at]]
    if (before?.(here) && after?.(next)) best = Math.max(best, here + next - pattern.words.length)
  }
  return best
}

/** The share of words, of those known then and those there now, that are the same in the same order. */
export function likeness({ pattern }: Search, place: Place): number {
  const length = place.end - place.start
  const known = length - Math.max(0, Math.min(pattern.gap, length - pattern.words.length))
  return place.hits / Math.max(1, pattern.words.length, known)
}

/** Less is no edit, however well the context fits. */
export const leastAlike = 0.3

/**
 * Whether words that are not the same are the passage all the same, edited. The fewer the words and the
 * less of their context is left, the more of them must be there; the bounds were fitted on edits of
 * the gold articles (`npm run links:survival`).
 */
export function isAcceptable(search: Search, place: Place): boolean {
  if (place.start === place.end || place.score <= search.link.rival) return false
  const { length } = search.pattern.words
  const alike = likeness(search, place)
  const sides = sidesThatFit(search, place)
  if (sides === 2)
    return alike >= leastAlike || (length <= 2 && place.end - place.start <= length + 1)
  if (sides === 1) return alike >= 0.5
  return length >= 8 ? alike >= 0.65 : length >= 3 && alike >= 0.78
}

/** Whether an edited place is so much like the passage that the same words elsewhere are none of it. */
export function isCertain(search: Search, place: Place): boolean {
  return likeness(search, place) >= (sidesThatFit(search, place) === 2 ? 0.5 : 0.6)
}
