import { hashOfWords } from '../annotation/passage-ids.ts'
import { sliceOf } from '../annotation/range.ts'
import type { Place } from './align-words.ts'
import { inItsContext, type Search } from './place-fits.ts'
import { rangeOfWords } from './words-in-text.ts'

/** All places that hold the very words of a passage, the one in the likeliest context first. */
export function samePlaces(search: Search): Place[] {
  const starts = Array.from(search.words.hashes.keys())
  return starts
    .flatMap((start) => placeOfSame(search, start) ?? [])
    .sort((a, b) => b.score - a.score || far(search, a) - far(search, b))
}

/** Between equals the one that stands where the passage stood. */
function far({ link }: Search, { start }: Place): number {
  return Math.abs(start - link.position)
}

function placeOfSame(search: Search, start: number): Place | null {
  const { link, text, words, pattern, field } = search
  const end = start + link.count
  const tail = pattern.gapAfter < 0 ? pattern.words.length : pattern.gapAfter
  const skipped = link.count - pattern.words.length
  for (let index = 0; index < pattern.words.length; index++) {
    const at = start + index + (index < tail ? 0 : skipped)
    if (!fits(words.hashes, at, pattern.words, pattern.masks, index)) return null
  }
  const range = rangeOfWords(words, start, end)
  if (!range || hashOfWords(sliceOf(text, range)) !== link.hash) return null
  const hits = pattern.words.length
  return inItsContext(field, { start, end, hits, score: 2 * hits, before: 0, after: 0 })
}

function fits(
  hashes: Int32Array,
  at: number,
  wanted: Int32Array,
  masks: Int32Array,
  index: number,
): boolean {
  const hash = hashes[at]
  return hash !== undefined && ((hash ^ (wanted[index] ?? 0)) & (masks[index] ?? 0)) === 0
}
