import { fileDirectiveOf } from '../address/make-directive.ts'
import { byPosition, type TextRange } from '../annotation/range.ts'

const elsewhere = new Map<string, string>()

/** Says where the untouched file of an article is that no build has put beside its page. */
export function putSourceFile(slug: string, address: string): void {
  elsewhere.set(slug, address)
}

/** Where the untouched file of an article is: the build puts it beside the page. */
export function sourceFileOf(slug: string): string {
  return elsewhere.get(slug) ?? `${import.meta.env.BASE_URL}a/${slug}/source.txt`
}

/** The untouched file, opened at the first of these words, all of them marked by the browser. */
export function sourceLinkOf(slug: string, text: string, words: readonly TextRange[]): string {
  const directives = words.toSorted(byPosition).map((range) => fileDirectiveOf(text, range))
  return `${sourceFileOf(slug)}#:~:${[...new Set(directives)].join('&')}`
}

/** Where a file opens: one that only this page holds would be gone with the page. */
export function tabOf(href: string): '_blank' | undefined {
  return href.startsWith('blob:') ? '_blank' : undefined
}
