import type { Word } from '../words.ts'

/**
 * How the sentence of each word is written: `UP` shouted, `TT` in title case throughout, `T` for the most
 * part, `S` very short, and nothing for an ordinary one.
 *
 * @returns  by the number of the sentence
 */
export function lineShapes(words: readonly Word[]): ReadonlyMap<number, string> {
  const counts = new Map<number, { long: number; capital: number; shouted: number }>()
  for (const { text, sentence, isWord, capital } of words) {
    if (!isWord || !/\p{L}/u.test(text)) continue
    const count = counts.get(sentence) ?? { long: 0, capital: 0, shouted: 0 }
    counts.set(sentence, count)
    // short words are small in headlines too
    if (text.length > 3) count.long++
    if (text.length > 3 && capital) count.capital++
    if (text.length > 1 && text === text.toUpperCase()) count.shouted++
  }
  return new Map(Array.from(counts, ([sentence, count]) => [sentence, shapeOf(count)]))
}

function shapeOf({ long, capital, shouted }: { long: number; capital: number; shouted: number }) {
  if (shouted > 3 && shouted > 0.7 * long) return 'UP'
  if (long > 2 && capital === long) return 'TT'
  if (long > 3 && capital > 0.7 * long) return 'T'
  return long < 3 ? 'S' : ''
}
