import type { Frame, Piece } from './frames.ts'
import { isCapitalised } from './pieces.ts'

/** Nouns that a title in quotation marks follows or precedes: “the film “…””. */
const works =
  /^(?:film|films|movie|book|novel|song|songs|album|single|show|series|sitcom|play|musical|essay|article|headline|headlined|titled|entitled|called|dubbed|nicknamed|poem|painting|documentary|podcast|episode|hit|column|exhibition|magazine|story|memoir|chapter|track|opera|ballet|game|bestseller|comedy|drama|sketch|tune|ballad|thriller|word|words|term|terms|phrase|slogan|hashtag|so-called|known|labelled|labeled|codenamed|code-named)$/u

/** Small words that a title leaves in lower case. */
const small = /^(?:a|an|and|as|at|but|by|for|from|in|into|is|nor|of|on|or|the|to|vs|with)$/u

/**
 * Whether quoted words can be what somebody said, and not the title of a work, a nickname or a word that is
 * itself what the sentence is about.
 *
 *     The film “We Will Not Stop” opens            no: a title
 *     Robert “Bob” Dole said                       no: a nickname
 *     so-called “safe zones”, the word “exit”      no: words as words
 *
 * @param at        index of the span in its frame
 * @param credited  whether the words are the whole of what a verb of saying takes
 */
export function isQuotedSpeech(frame: Frame, at: number, credited: boolean): boolean {
  const piece = frame.pieces[at]
  if (piece?.kind !== 'span') return false
  const words = wordsIn(piece.text)
  if (words.length === 0) return false
  const before = frame.pieces[at - 1]
  const after = frame.pieces[at + 1]
  if (isNickname(words, before, after)) return false
  if (credited) return true
  if (isTitleCase(words) && !/[.?!]$/u.test(piece.text)) return false
  if (before && works.test(before.lower) && words.length < 9) return false
  return !(before?.lower === 'as' && /^(?:known|dubbed)$/u.test(frame.pieces[at - 2]?.lower ?? ''))
}

/** The words and numbers of a text. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []
}

function isNickname(
  words: readonly string[],
  before: Piece | undefined,
  after: Piece | undefined,
): boolean {
  return words.length <= 2 && isCapitalised(before) && isCapitalised(after) && isTitleCase(words)
}

/** Whether words are written as a title is: “Meet the Press”. */
export function isTitleCase(words: readonly string[]): boolean {
  if (!/^\p{Lu}/u.test(words[0] ?? '')) return false
  const large = words.filter((word) => !small.test(word))
  return large.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
}
