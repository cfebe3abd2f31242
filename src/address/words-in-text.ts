import { fnv1a, wordsOf } from '../annotation/passage-ids.ts'
import { type TextRange, textRange } from '../annotation/range.ts'

/** The words of a text in order: where each stands, in UTF-16 code units, and a number for what it says. */
export type TextWords = {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** 32 bits each; equal for words that are equal but for case, accents and apostrophes. */
  readonly hashes: Int32Array
}

/** A letter of the scripts that set no spaces between words counts as a word of its own. */
const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’]*[\p{L}\p{N}\p{M}])?/gu

export function wordsInText(text: string): TextWords {
  const starts: number[] = []
  const ends: number[] = []
  const hashes: number[] = []
  for (const { 0: found, index } of text.matchAll(word)) {
    starts.push(index)
    ends.push(index + found.length)
    hashes.push(hashOfWord(found))
  }
  return { starts, ends, hashes: Int32Array.from(hashes) }
}

function hashOfWord(found: string): number {
  // Almost every word of an English text, at a tenth of the price.
  const plain = /^[\da-z]+$/i.test(found)
  return fnv1a(plain ? found.toLowerCase() : wordsOf(found).join('')) | 0
}

/** From the first word that the range touches to the last, as counts of words: `[start, end)`. */
export function wordsTouchedBy(
  { starts, ends }: TextWords,
  { start, end }: TextRange,
): { readonly start: number; readonly end: number } {
  return { start: firstFrom(ends, start + 1), end: firstFrom(starts, end) }
}

/** The stretch of text from one word to another; `null` when there is none between them. */
export function rangeOfWords(words: TextWords, start: number, end: number): TextRange | null {
  const from = words.starts[start]
  const to = words.ends[end - 1]
  return from === undefined || to === undefined || to <= from ? null : textRange(from, to)
}

/** The first index whose value is at least `least`, in an ascending list. */
function firstFrom(ascending: readonly number[], least: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) < least) low = middle + 1
    else high = middle
  }
  return low
}
