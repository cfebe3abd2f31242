import { byPosition, type TextRange } from '../../annotation/range.ts'
import type { Chain } from './chains.ts'
import type { Discourse } from './discourse.ts'
import { linkPronoun } from './link-pronouns.ts'
import { firstPerson } from './pronouns.ts'
import type { Roles } from './roles.ts'
import { speaksFor } from './speaks-for.ts'
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
 * “We” is the speaker where that is an organisation or several people, and whom one person speaks for where the
 * text says so; else one person's “we” may be anybody.
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

function linkFirstPerson(discourse: Discourse, at: number, speech: Speech): void {
  const word = discourse.words[at]
  const number = firstPerson.get(word?.lower ?? '')
  if (!word || number === undefined || discourse.itemAt(at)) return
  // “US” is no pronoun
  if (/^\p{Lu}{2,}$/u.test(word.text)) return
  const { chains, basis } = number === 'one' ? oneOf(speech) : manyOf(discourse, speech)
  const words = [...basis, rangeOfWords(discourse.words, at, at + 1)].sort(byPosition)
  for (const chain of chains) {
    discourse.add(chain, at, at + 1, 'pronoun', { rule: 'first-person-of-speaker', words })
  }
}

type Meant = { readonly chains: readonly Chain[]; readonly basis: readonly TextRange[] }

function oneOf({ speakers, source }: Speech): Meant {
  // whoever says “I” is a person, whatever the name was taken for
  const isOne = speakers.length === 1 && !speakers[0]?.known
  return { chains: isOne ? speakers : [], basis: source ? [source] : [] }
}

function manyOf(discourse: Discourse, { speakers, source }: Speech): Meant {
  const [speaker] = speakers
  const basis = source ? [source] : []
  if (speakers.length !== 1 || speaker?.type !== 'person') return { chains: speakers, basis }
  const group = speaksFor(discourse, speaker)
  return group
    ? { chains: [group.chain], basis: [...basis, group.at.mention.range] }
    : { chains: [], basis }
}
