import { directiveFor } from '../../address/make-directive.ts'
import { passageLinkOf } from '../../address/make-passage-link.ts'
import { formatPassageLink } from '../../address/passage-link.ts'
import { asDrawn, formatDirective, pageTextOf } from '../../address/text-directive.ts'
import type { PassageKind } from '../../annotation/passage-ids.ts'
import { overlaps, sliceOf, type TextRange, textRange } from '../../annotation/range.ts'
import { elementAt, type PagePassages, pagePassages, rangeOfPassage } from './page-passages.ts'

/** The whole link to the passage of an element: see `passage-link.ts` for what it is made of. */
export function linkToElement(id: string): string {
  const page = pagePassages()
  const element = document.getElementById(id)
  const range = element && rangeOfPassage(page, element)
  const kind = id.slice(0, 1)
  if (!range || !isKind(kind)) return addressOf('', id)
  return addressOf(queryOf(page, range, kind), id) + directiveOf(page, range)
}

/** The whole link to a quotation that may be split: it leads to the first piece, and browsers mark all. */
export function linkToPieces(ids: readonly string[]): string {
  const page = pagePassages()
  const pieces = ids.flatMap((id) => document.getElementById(id) ?? [])
  const [first, ...rest] = pieces
  const others = rest.flatMap((piece) => rangeOfPassage(page, piece) ?? [])
  const directives = others.map((range) => directiveOf(page, range).replace(/^:~:/u, ''))
  const link = linkToElement(first?.id ?? ids[0] ?? '')
  // Where the first can't be told from its twins, the others alone would have a browser pass it by.
  return link.includes(':~:') ? [link, ...directives.filter(Boolean)].join('&') : link
}

/** The whole link to any words: the paragraph that they stand in is what a page without script shows. */
export function linkToWords(range: TextRange, kind: PassageKind): string {
  const page = pagePassages()
  const id = elementAt(page, range, kind)?.id ?? ''
  return addressOf(queryOf(page, range, kind), id) + directiveOf(page, range)
}

function isKind(kind: string): kind is PassageKind {
  return /^[spqe]$/.test(kind)
}

/** The address of the page without the reader’s own filter: the link is about the words. */
function addressOf(query: string, id: string): string {
  return `${window.location.origin}${articlePath()}${query && `?${query}`}#${encodeURIComponent(id)}`
}

/** The front page may be the article itself today, and a list tomorrow: a link names the article’s own. */
function articlePath(): string {
  const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  return own ? new URL(own).pathname : window.location.pathname
}

function queryOf({ readable }: PagePassages, range: TextRange, kind: PassageKind): string {
  const link = passageLinkOf(readable.text, range, kind)
  return link ? formatPassageLink(link) : ''
}

/** What browsers mark the words by; nothing where they would mark others. */
function directiveOf(page: PagePassages, range: TextRange): string {
  const blocks = Array.from(document.querySelectorAll(drawnWords))
  const before = (at: TextRange) => pagePosition(page, blocks, at)
  const start = before(textRange(range.start, range.start + 1))
  const end = before(textRange(range.end - 1, range.end))
  const words = pageTextOf(blocks.map(({ textContent }) => textContent ?? ''))
  const directive =
    start === null || end === null ? null : directiveFor(words, { start, end: end + 1 })
  return directive ? `:~:${formatDirective(directive)}` : ''
}

/** All that stands before the end of the article, block by block; what comes after is found later. */
const drawnWords = 'article header h1, article header p, article header li, .body h2, .body p[id]'

function pagePosition(
  { readable, elements }: PagePassages,
  blocks: readonly Element[],
  at: TextRange,
): number | null {
  const index = readable.paragraphs.findIndex(({ range }) => overlaps(range, at))
  const [paragraph, element] = [readable.paragraphs[index], elements[index]]
  const block = element ? blocks.indexOf(element) : -1
  if (!paragraph || block < 0) return null
  const lengths = blocks.slice(0, block).map(({ textContent }) => asDrawn(textContent ?? '').length)
  const own = sliceOf(readable.text, paragraph.range).slice(0, at.start - paragraph.range.start)
  return lengths.reduce((sum, length) => sum + length + 1, 0) + asDrawn(own).length
}
