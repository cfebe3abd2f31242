import { addresses, genderOfOffice, offices } from '../lexicons/offices.ts'
import type { Word } from './words.ts'

/** An office or form of address that stands in the text. */
export type TitleWords = {
  /** Index after its last word. */
  readonly to: number
  /** The office, or `null` for a mere address (“Mr”). */
  readonly office: string | null
  readonly gender: 'male' | 'female' | null
}

const mostWords = 4

/** Nearly no word begins a title: this spares the search from putting words together. */
const firstWords: ReadonlySet<string> = new Set(
  [...offices.keys(), ...addresses.keys()].map((title) => title.split(/[ -]/u)[0] ?? ''),
)

/**
 * The title that begins at a word, the longest first; a full stop after a short form belongs to it.
 *
 *     Prime Minister Anne Lee      Sen. Anne Lee      Mrs Lee
 */
export function titleAt(words: readonly Word[], at: number, end: number): TitleWords | null {
  const first = words[at]?.lower ?? ''
  if (!firstWords.has(first.split('-')[0] ?? '')) return null
  for (let to = Math.min(at + mostWords, end); to > at; to--) {
    const lower = words
      .slice(at, to)
      .map((word) => word.lower)
      .join(' ')
      .replace(' - ', '-')
    const office = offices.get(lower)
    const isAddress = addresses.has(lower)
    if (office === undefined && !isAddress) continue
    return {
      to: words[to]?.text === '.' && to < end ? to + 1 : to,
      office: isAddress && office === undefined ? null : (office ?? null),
      gender: addresses.get(lower) ?? genderOfOffice.get(office ?? '') ?? null,
    }
  }
  return null
}
