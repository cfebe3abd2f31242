import { fileDirectiveOf } from '../address/make-directive.ts'
import { byPosition, overlaps, type TextRange, textRange } from '../annotation/range.ts'

/** The texts of no build, by slug, and where the page that holds them has put them. */
const held = new Map<string, string>()

/** Says where the untouched text of an article is that no build has put beside its page. */
export function putSourceFile(slug: string, address: string): void {
  held.set(slug, address)
}

/** Where the untouched file of an article is: the build puts it beside the page. */
export function sourceFileOf(slug: string): string {
  return held.get(slug) ?? `${import.meta.env.BASE_URL}a/${slug}/source.txt`
}

/**
 * The untouched file, opened at the first of these words, all of them marked by the browser. Of a text that only the
 * page holds the link says where the words stand, and not which they are (`rangesInFragment`).
 */
export function sourceLinkOf(slug: string, text: string, words: readonly TextRange[]): string {
  const ranges = words.toSorted(byPosition)
  const address = held.get(slug)
  if (address !== undefined)
    return `${address}#${ranges.map(({ start, end }) => `${start}-${end}`).join(',')}`
  const directives = ranges.map((range) => fileDirectiveOf(text, range))
  return `${sourceFileOf(slug)}#:~:${[...new Set(directives)].join('&')}`
}

/**
 * The words that a link into a held text tells, sorted, none within another. Never throws.
 *
 * @param length  of the text, in UTF-16 code units
 */
export function rangesInFragment(link: string, length: number): TextRange[] {
  const [, fragment = ''] = link.split('#')
  const ranges = Array.from(fragment.matchAll(/(\d+)-(\d+)/gu), ([, start, end]) => [
    Number(start),
    Number(end),
  ]).flatMap(([start = 0, end = 0]) =>
    start < end && end <= length ? [textRange(start, end)] : [],
  )
  const apart: TextRange[] = []
  for (const range of ranges.toSorted(byPosition)) {
    if (!apart.some((other) => overlaps(other, range))) apart.push(range)
  }
  return apart
}

/** Where a file opens: one that only this page holds would be gone with the page. */
export function tabOf(href: string): '_blank' | undefined {
  return href.startsWith('blob:') ? '_blank' : undefined
}
