import { firstNames } from '../lexicons/first-names.ts'
import { type KnownName, knownName, mostWordsInKnownName } from './known-name.ts'
import type { Word } from './words.ts'

/** What the lists know under just these words. */
export function knownHere(words: readonly Word[], from: number, to: number): KnownName | null {
  return knownName(
    words
      .slice(from, to)
      .map((word) => word.text)
      .join(' ')
      .replaceAll(' .', '.'),
  )
}

/** The longest known name that begins at a word, unless a first name there begins a person's. */
export function knownAt(
  words: readonly Word[],
  from: number,
  end: number,
): { readonly to: number; readonly known: KnownName } | null {
  for (let to = Math.min(end, from + mostWordsInKnownName); to > from; to--) {
    const known = knownHere(words, from, to)
    if (!known) continue
    const first = words[from]?.text ?? ''
    if (to - from === 1 && to < end && firstNames.has(first)) return null
    return { to, known }
  }
  return null
}
