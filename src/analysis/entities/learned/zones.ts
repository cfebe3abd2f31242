import type { Word } from '../words.ts'

/** Words that may hold names: capitalised ones with what stands between them; half open. */
export type Zone = { readonly from: number; readonly to: number }

const bridges: ReadonlySet<string> = new Set(
  `. & ' ’ 's - of the and for in on de del la le da di du des van von der den bin al el y e to at a / ! : ,`.split(
    ' ',
  ),
)

/** No name has more small words in a row. */
const mostBetween = 2

/**
 * The stretches of the article outside of which no name is looked for.
 *
 *     He met the Ministry of Defence in Paris on 3 May.
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function zonesOf(words: readonly Word[]): Zone[] {
  const zones: Zone[] = []
  for (let at = 0; at < words.length; ) {
    if (!hasCapital(words[at])) {
      at++
      continue
    }
    const to = endOfZone(words, at)
    zones.push({ from: at, to })
    at = to
  }
  return zones
}

/** The longest stretch that is read at once; it keeps shouted texts linear. */
const longestZone = 120

function endOfZone(words: readonly Word[], from: number): number {
  let to = from + 1
  while (to < from + longestZone) {
    const next = nextCapital(words, to)
    if (next === null) break
    to = next + 1
  }
  // “Apollo 11”
  return isNumber(words[to]) && words[to]?.sentence === words[from]?.sentence ? to + 1 : to
}

function nextCapital(words: readonly Word[], to: number): number | null {
  const sentence = words[to - 1]?.sentence
  for (let at = to; at <= to + mostBetween; at++) {
    const word = words[at]
    if (!word || word.sentence !== sentence) return null
    if (hasCapital(word)) return at
    if (!bridges.has(word.lower) && !isNumber(word)) return null
  }
  return null
}

function hasCapital(word: Word | undefined): boolean {
  return word?.isWord === true && /\p{Lu}/u.test(word.text)
}

function isNumber(word: Word | undefined): boolean {
  return /^\d/u.test(word?.text ?? '')
}
