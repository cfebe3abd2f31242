import {
  adverbs,
  auxiliaries,
  determiners,
  prepositions,
  temporalWords,
} from '../lexicons/grammar-words.ts'
import type { Token } from './tokenise.ts'

/** Whether a word can be the end of a subject: a name, a noun or a pronoun. */
export function isNounLike(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !determiners.has(token.lower) &&
    !prepositions.has(token.lower) &&
    !auxiliaries.has(token.lower) &&
    !/ly$|^(?:not|also|never|then|just)$/u.test(token.lower)
  )
}

/** A word that can follow a participle, and is not the object of a verb. */
export function isLooseWord(word: string): boolean {
  return (
    prepositions.has(word) ||
    temporalWords.has(word) ||
    adverbs.has(word) ||
    /ly$|^(?:as|to|just)$/u.test(word)
  )
}
