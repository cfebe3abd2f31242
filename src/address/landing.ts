import type { TextRange } from '../annotation/range.ts'
import { bestPlace, fieldOf, type Place, patternOf, withoutContext } from './align-words.ts'
import type { PassageLink } from './passage-link.ts'
import {
  emptiedSlot,
  fitsContext,
  hasAllContext,
  inItsContext,
  isAcceptable,
  isCertain,
  type Search,
} from './place-fits.ts'
import { samePlaces } from './same-places.ts'
import { rangeOfWords, wordsInText } from './words-in-text.ts'

/** Where a link leads in the article as it is now; ranges are over its readable text. */
export type Landing =
  | { readonly kind: 'exact'; readonly range: TextRange }
  /** The very same words among other words; with `twin`, other words are as likely to be the ones meant. */
  | { readonly kind: 'moved'; readonly range: TextRange; readonly twin: TextRange | null }
  /** The words were changed since the link was made. */
  | { readonly kind: 'edited'; readonly range: TextRange }
  /** No words of the article are those that the link meant; `near` is where they stood, as far as one can tell. */
  | { readonly kind: 'gone'; readonly near: number }

/**
 * Finds the passage that a link means. Never a look-alike without a word: only the very same words among
 * their old neighbours are `exact`, and where two places are equal the landing says so.
 *
 * A place must fit better than the best place that was *not* the passage when the link was made
 * (`rival`, and for the very same words `twin`): after a deletion that one is still there, and nothing else tells it from an edit.
 *
 * @param text  the readable text of the article as it is now
 */
export function landingOf(link: PassageLink, text: string): Landing {
  const search = searchOf(link, text)
  return landingOnSame(search, true) ?? landingOnOthers(search)
}

function searchOf(link: PassageLink, text: string): Search {
  const words = wordsInText(text)
  const pattern = patternOf(link)
  return { link, text, words, pattern, field: fieldOf(words.hashes, pattern) }
}

/** The very same words: at first only where their neighbours are the same too. */
function landingOnSame(search: Search, inContext: boolean): Landing | null {
  const [first, second] = samePlaces(search)
  const range = first && rangeAt(search, first)
  if (!range || (inContext && !fitsContext(search, first))) return null
  const equal = second && isRival(search, first, second) ? second : null
  if (first.score <= search.link.twin && !equal) return null
  const twin = equal && rangeAt(search, equal)
  const isSure = first.score > search.link.twin + byChance || hasAllContext(search, first)
  return inContext && !twin && isSure ? { kind: 'exact', range } : { kind: 'moved', range, twin }
}

/** What an edit beside a twin may add to it: one word whose six bits are by chance those of a neighbour that it lacked. */
const byChance = 4

/** Whether a second place with the same words may be the one that was meant. */
function isRival(search: Search, first: Place, second: Place): boolean {
  const { twin, count } = search.link
  const isLikely = fitsContext(search, second)
  if (isLikely && second.score >= first.score - 1) return true
  // The twin that the link knew of is still there, so that the first place is not that one.
  if (first.score <= twin) return isLikely && second.score >= twin - count - 3
  return second.score > twin && second.score > first.score - oneSide
}

/** What the words on one side weigh at most, but for one: a copy put in beside the passage has as much. */
const oneSide = 14

/** Words that were changed, or that stand among others now. */
function landingOnOthers(search: Search): Landing {
  const { field, pattern } = search
  const best = bestPlace(field, pattern)
  const slot = emptiedSlot(search)
  const here = best && best.score > slot ? best : null
  const edited = here && isAcceptable(search, here) ? editedAt(search, here) : null
  if (edited && here && isCertain(search, here)) return edited
  const likely = landingOnSame(search, false) ?? edited
  if (likely) return likely
  const gone: Landing = { kind: 'gone', near: whereItStood(search) }
  if (Number.isFinite(slot) && !here) return gone
  const there = bestPlace(withoutContext(field), pattern)
  const elsewhere = there && inItsContext(field, there)
  return elsewhere && isAcceptable(search, elsewhere) ? (editedAt(search, elsewhere) ?? gone) : gone
}

function editedAt(search: Search, place: Place): Landing | null {
  const range = rangeAt(search, place)
  return range && { kind: 'edited', range }
}

function rangeAt({ words }: Search, { start, end }: Place): TextRange | null {
  return rangeOfWords(words, start, end)
}

/** Where the words around the passage stand; otherwise as far into the article as it stood. */
function whereItStood({ field, words, link }: Search): number {
  let best = link.position
  let score = enoughToPlace
  for (let at = 0; at < field.before.length; at++) {
    const here = (field.before[at] ?? 0) + (field.after[at] ?? 0)
    if (here <= score) continue
    best = at
    score = here
  }
  return words.starts[Math.min(best, words.starts.length - 1)] ?? 0
}

/** Four words of context: fewer are found in any text. */
const enoughToPlace = 8
