import type { TextRange } from '../../annotation/range.ts'
import type { Chain } from './chains.ts'
import type { Discourse } from './discourse.ts'
import { linkPronoun } from './link-pronouns.ts'
import { firstPerson } from './pronouns.ts'
import type { Roles } from './roles.ts'
import { rangeOfWords } from './words.ts'

/** Quoted words, and who speaks them. */
export type Speech = {
  readonly range: TextRange
  readonly speakers: readonly Chain[]
  /** The words that name the speaker, where there are any. */
  readonly source: TextRange | null
}

/**
 * Links pronouns in quoted words: “I” is who speaks, and “he” is somebody else.
 *
 *     “I trust her,” Ada Berg said of Zora Malik.
 *      ^       ^^^
 *      Berg    not Berg
 *
 * “We” is the speaker only where that is an organisation or several people: one person's “we” may be anybody.
 *
 * @param speeches  sorted by position
 */
export function linkSpokenPronouns(
  discourse: Discourse,
  roles: Roles,
  speeches: readonly Speech[],
): void {
  let next = 0
  discourse.words.forEach((word, at) => {
    while ((speeches[next]?.range.end ?? Infinity) <= word.start) next++
    const speech = speeches[next]
    const isSpoken = speech !== undefined && speech.range.start <= word.start
    if (isSpoken) linkFirstPerson(discourse, at, speech)
    if (word.quoted) linkPronoun(discourse, roles, at, isSpoken ? speech.speakers : [])
  })
}

function linkFirstPerson(discourse: Discourse, at: number, { speakers, source }: Speech): void {
  const word = discourse.words[at]
  const number = firstPerson.get(word?.lower ?? '')
  if (!word || number === undefined || discourse.itemAt(at)) return
  // “US” is no pronoun
  if (/^\p{Lu}{2,}$/u.test(word.text)) return
  const isOne = speakers.length === 1 && speakers[0]?.type === 'person'
  if (speakers.length === 0 || isOne !== (number === 'one')) return
  const own = rangeOfWords(discourse.words, at, at + 1)
  const words = [...(source ? [source] : []), own].sort((a, b) => a.start - b.start)
  for (const chain of speakers) {
    discourse.add(chain, at, at + 1, 'pronoun', { rule: 'first-person-of-speaker', words })
  }
}
