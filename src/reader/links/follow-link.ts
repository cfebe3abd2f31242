import { landingOf } from '../../address/landing.ts'
import { type PassageLink, parsePassageLink } from '../../address/passage-link.ts'
import { sliceOf, type TextRange } from '../../annotation/range.ts'
import { domRangeOf, elementAt, type PagePassages, pagePassages } from './page-passages.ts'

/** Where a link that carries its words leads on this page. */
export type Arrival =
  | {
      readonly kind: 'exact' | 'moved' | 'edited'
      /** The element that shows it best. */
      readonly id: string
      readonly range: TextRange
      readonly link: PassageLink
      readonly now: string
      /** The paragraph of other words that may be the ones meant. */
      readonly twin: string | null
    }
  | {
      readonly kind: 'gone'
      readonly link: PassageLink
      /** The section in which the words stood. */
      readonly section: { readonly id: string; readonly title: string } | null
    }

/** @returns `null` when the query says nothing of a passage that can be read */
export function followLink(search: string): Arrival | null {
  const link = parsePassageLink(new URLSearchParams(search))
  if (!link) return null
  const page = pagePassages()
  const landing = landingOf(link, page.readable.text)
  if (landing.kind === 'gone') return { kind: 'gone', link, section: sectionAt(page, landing.near) }
  const element = elementAt(page, landing.range, link.kind)
  if (!element) return { kind: 'gone', link, section: null }
  const twin = landing.kind === 'moved' && landing.twin
  return {
    kind: landing.kind,
    id: element.id,
    range: landing.range,
    link,
    now: sliceOf(page.readable.text, landing.range),
    twin: twin ? (elementAt(page, twin, 'p')?.id ?? null) : null,
  }
}

function sectionAt({ readable, elements }: PagePassages, near: number) {
  const index = readable.paragraphs.findIndex(({ range }) => near < range.end)
  const section = elements.at(index)?.closest('section[id]')
  return section ? { id: section.id, title: section.querySelector('h2')?.textContent ?? '' } : null
}

/**
 * Marks the words of a link, without touching them, and brings them into view unless they are.
 *
 * @returns takes the mark away again
 */
export function showArrival(range: TextRange): () => void {
  const words = domRangeOf(pagePassages(), range)
  if (!words) return () => {}
  const first = words.startContainer.parentElement
  if (first && !isInView(first)) first.scrollIntoView({ block: 'center' })
  if (typeof Highlight === 'undefined' || !CSS.highlights) return () => {}
  CSS.highlights.set('linked', new Highlight(words))
  return () => void CSS.highlights.delete('linked')
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom > top && bottom <= window.innerHeight
}
