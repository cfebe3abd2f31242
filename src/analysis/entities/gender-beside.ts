import { genderOfNoun } from '../lexicons/gendered-nouns.ts'
import { formsOfBe } from '../lexicons/grammar-words.ts'
import type { Name } from './find-names.ts'
import type { Gender } from './roles.ts'
import type { Word } from './words.ts'

/**
 * Whether words beside a name say that it is a man's or a woman's: a title, or a noun that describes who it is.
 *
 *     Mrs Berg      his wife Ada Berg      Ben Cole, a father of two,      Zora Malik is the first woman to …
 *     ^^^               ^^^^                           ^^^^^^                                ^^^^^
 *
 * A first name never says it.
 */
export function genderBeside(words: readonly Word[], { title, from, to }: Name): Gender | null {
  return title?.gender ?? nounBefore(words, title?.from ?? from, to) ?? nounAfter(words, to)
}

/** “his wife Ada Berg”, “Her son, Ben Cole, said” */
function nounBefore(words: readonly Word[], from: number, to: number): Gender | null {
  const isApart = words[from - 1]?.text === ','
  const noun = words[isApart ? from - 2 : from - 1]
  if (!noun || noun.sentence !== words[from]?.sentence) return null
  // “he met a woman, Ben Cole said”: the name belongs to what follows
  const closes = /^[,.;:)]$/u.test(words[to]?.text ?? '.')
  return isApart && !closes ? null : genderOfNoun(noun.lower)
}

/** No description of somebody is longer; it bounds the walk. */
const longest = 9
const endsPhrase =
  /^(?:of|who|whose|whom|which|that|and|or|in|on|at|for|from|with|to|by|as|when|where|[,.;:()])$/u
const opensPhrase = /^(?:an?|the|his|her|their|its|my|our|one|another)$/u

/** “Ben Cole, 44, a father of two”, “Zora Malik, Ben Cole's sister,”, “Zora Malik was the first woman to” */
function nounAfter(words: readonly Word[], to: number): Gender | null {
  const sentence = words[to]?.sentence
  const isAfterBe = formsOfBe.has(words[to]?.lower ?? '') && words[to]?.lower !== "'s"
  let first = to + 1
  if (words[to]?.text !== ',' && !isAfterBe) return null
  if (/^\d+$/u.test(words[first]?.text ?? '') && words[first + 1]?.text === ',') first += 2
  const opener = words[first]
  if (!opener || !(opensPhrase.test(opener.lower) || (opener.capital && !isAfterBe))) return null
  let last = first
  while (last < first + longest && !endsPhrase.test(words[last + 1]?.lower ?? '.')) last++
  const noun = words[last]
  return noun?.sentence === sentence && last > first ? genderOfNoun(noun?.lower ?? '') : null
}
