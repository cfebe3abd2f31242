import type { Name } from './find-names.ts'
import type { Word } from './words.ts'

/** Between an age and the name behind it: “54-year-old father of two Ben Cole” is as long as it gets. */
const longest = 6

/**
 * The age that the text gives somebody beside the name.
 *
 *     Ben Cole, 54,      Ben Cole (54)      Ben Cole, a 54-year-old plumber,      54-year-old Ben Cole
 *               ^^                 ^^                   ^^                        ^^
 */
export function ageBeside(words: readonly Word[], { title, from, to }: Name): string | null {
  return ageAfter(words, to) ?? ageBefore(words, title?.from ?? from)
}

function ageAfter(words: readonly Word[], to: number): string | null {
  const opener = words[to]?.text ?? ''
  if (!/^[,(]$/u.test(opener)) return null
  let at = to + 1
  while (/^(?:aged?|an?|the|who|is|was)$/u.test(words[at]?.lower ?? '') && at < to + 4) at++
  const isAlone = /^[,.;)]$/u.test(words[at + 1]?.text ?? '.')
  return isAlone || isYearOld(words, at + 1) ? ageAt(words, at) : null
}

function ageBefore(words: readonly Word[], from: number): string | null {
  for (let at = from - 1; at > from - longest; at--) {
    const word = words[at]
    if (!word?.isWord || word.capital || word.sentence !== words[from]?.sentence) return null
    if (word.lower === 'year-old') return ageAt(words, at - 2)
  }
  return null
}

/** Whether “-year-old” begins at a word. */
export function isYearOld(words: readonly Word[], at: number): boolean {
  return words[at]?.text === '-' && words[at + 1]?.lower === 'year-old'
}

function ageAt(words: readonly Word[], at: number): string | null {
  const text = words[at]?.text ?? ''
  return /^1?\d{1,2}$/u.test(text) ? text : null
}
