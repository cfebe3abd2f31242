import { functionWords } from '../lexicons/common-words.ts'
import type { MendedName } from './mend-names.ts'
import type { Word } from './words.ts'

/**
 * The title of a work with the article that it opens with; other names as they are. Nobody is called “A …”.
 *
 *     She starred in A Star Is Born.        A Fort Edward man was held.
 *                    ^^^^^^^^^^^^^^           ^^^^^^^^^^^
 */
export function withArticleOfTitle(words: readonly Word[], name: MendedName): MendedName {
  if (!opensTitle(words, name)) return name
  const { shares } = name
  const from = name.from - 1
  if (!shares) return { ...name, from }
  return { ...name, from, shares: { ...shares, person: 0, other: shares.other + shares.person } }
}

function opensTitle(words: readonly Word[], { from, to }: MendedName): boolean {
  const [before, article, first] = [words[from - 2], words[from - 1], words[from]]
  if (!article || !/^An?$/u.test(article.text) || article.sentence !== first?.sentence) return false
  if (!first.capital || first.start !== article.end + 1) return false
  if (!article.opening) return isSmall(before?.text === ',' ? words[from - 3] : before)
  // where every sentence has a capital: what marks enclose, or what has small words with capitals
  return isEnclosed(words, from - 1, to) || words.slice(from, to).some(isRaised)
}

/** Where a headline raises all words, a capital says nothing. */
function isSmall(word: Word | undefined): boolean {
  return word?.isWord === true && !word.capital
}

/** “Is” of “A Star Is Born” */
function isRaised({ capital, lower, text }: Word): boolean {
  return capital && functionWords.has(lower) && text !== text.toUpperCase()
}

function isEnclosed(words: readonly Word[], from: number, to: number): boolean {
  const end = /^[,.]$/u.test(words[to]?.text ?? '') ? to + 1 : to
  return /^[“"‘']$/u.test(words[from - 1]?.text ?? '') && /^[”"’']$/u.test(words[end]?.text ?? '')
}
