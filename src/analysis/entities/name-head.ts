import type { Word } from './words.ts'

/**
 * The word of a name that says what it names: its last, or the one before its “of”.
 *
 *     Northern Cooperation Organisation        American College of Physicians
 *                          ^^^^^^^^^^^^                 ^^^^^^^
 *
 * @returns  index into the words
 */
export function headOfName(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (/^(?:of|for)$/u.test(words[at]?.lower ?? '')) return at - 1
  }
  return to - 1
}
