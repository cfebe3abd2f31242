import type { Word } from '../words.ts'
import type { Look } from './looks.ts'
import type { NameContext } from './name-context.ts'

/** The look of another word in the sentence of a word. */
export function lookOf(context: NameContext, at: number, other: number): Look | null {
  const word = sameSentence(context.words, at, other)
  return word ? context.lookAt(word) : null
}

/** Whether a word is capitalised, as features spell it. */
export function caseOf({ words }: NameContext, at: number): string {
  return words[at]?.capital ? 'C' : 'c'
}

/** Another word, where it stands in the sentence of a word. */
export function sameSentence(words: readonly Word[], at: number, other: number): Word | null {
  const word = words[other]
  return word && word.sentence === words[at]?.sentence ? word : null
}
