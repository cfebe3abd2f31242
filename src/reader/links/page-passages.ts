import type { PassageKind } from '../../annotation/passage-ids.ts'
import { overlaps, type TextRange, textRange } from '../../annotation/range.ts'
import { type ReadableText, readableTextFrom } from '../../annotation/readable-text.ts'

/** The article as it stands in the document: its readable text, and the paragraphs that hold it. */
export type PagePassages = {
  readonly readable: ReadableText
  readonly elements: readonly Element[]
}

export function pagePassages(): PagePassages {
  const all = Array.from(document.querySelectorAll('article .body p[id]'))
  const elements = all.filter(({ textContent }) => textContent !== '')
  const drawn = elements.map(({ id, textContent }) => ({ id, words: textContent ?? '' }))
  return { readable: readableTextFrom(drawn), elements }
}

/** Where the passage of an element stands in the readable text; `null` for one that holds no words. */
export function rangeOfPassage(page: PagePassages, element: Element): TextRange | null {
  const pieces = piecesOf(element)
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return null
  const start = startOf(page, first)
  const end = startOf(page, last)
  return start === null || end === null
    ? null
    : textRange(start, end + Math.max(1, last.textContent?.length ?? 1))
}

/** A quotation may be drawn in several pieces, a section holds paragraphs. */
function piecesOf(element: Element): Element[] {
  if (element.matches('section')) return Array.from(element.querySelectorAll('p[id]'))
  const quote = element.getAttribute('data-quote')
  if (quote === null) return [element]
  return Array.from(document.querySelectorAll(`article [data-quote="${CSS.escape(quote)}"]`))
}

function startOf({ readable, elements }: PagePassages, element: Element): number | null {
  const paragraph = element.closest('p[id]')
  const index = paragraph ? elements.indexOf(paragraph) : -1
  const from = readable.paragraphs[index]?.range.start
  if (!paragraph || from === undefined) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEndBefore(element)
  return element === paragraph ? from : from + before.toString().length
}

const elementsOf: Record<PassageKind, string> = {
  s: 'section[id]',
  p: 'p[id]',
  q: 'mark[id]',
  e: '.event[id]',
  t: 'p[id]',
  w: 'p[id]',
}

/** The element that a range is best shown by: of its own kind if one covers most of it, else its paragraph. */
export function elementAt(page: PagePassages, range: TextRange, kind: PassageKind): Element | null {
  const ofKind = document.querySelectorAll(`article .body ${elementsOf[kind]}`)
  const covering = Array.from(ofKind).find((element) => {
    const own = rangeOfPassage(page, element)
    return own !== null && sharedPart(own, range) >= 1 / 2
  })
  const at = page.readable.paragraphs.findIndex((paragraph) => overlaps(paragraph.range, range))
  return covering ?? page.elements[at] ?? null
}

function sharedPart(a: TextRange, b: TextRange): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** The range in the document; its words are left as they are. */
export function domRangeOf(page: PagePassages, { start, end }: TextRange): Range | null {
  const range = document.createRange()
  const from = pointAt(page, start, 'start')
  const to = pointAt(page, end, 'end')
  if (!from || !to) return null
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

function pointAt(
  { readable, elements }: PagePassages,
  at: number,
  edge: 'start' | 'end',
): { node: Node; offset: number } | null {
  const index = readable.paragraphs.findIndex(({ range }) =>
    edge === 'start' ? at < range.end : at <= range.end,
  )
  const paragraph = elements[index]
  if (!paragraph) return null
  let left = Math.max(0, at - (readable.paragraphs[index]?.range.start ?? 0))
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (edge === 'start' ? left < length : left <= length) return { node, offset: left }
    left -= length
  }
  return null
}
