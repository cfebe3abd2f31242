import { fileDirectiveOf } from '../address/make-directive.ts'
import { byPosition, type TextRange } from '../annotation/range.ts'

/** Where the build puts the untouched file of an article. */
export function sourceFileOf(slug: string): string {
  return `${import.meta.env.BASE_URL}a/${slug}/source.txt`
}

/** The untouched file, opened at the first of these words, all of them marked by the browser. */
export function sourceLinkOf(slug: string, text: string, words: readonly TextRange[]): string {
  const directives = words.toSorted(byPosition).map((range) => fileDirectiveOf(text, range))
  return `${sourceFileOf(slug)}#:~:${[...new Set(directives)].join('&')}`
}
