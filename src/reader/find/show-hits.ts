import { type Hit, rangeOf } from './passages.ts'

/** More than this many around the present one are counted and not drawn: nobody sees them at once. */
const mostDrawn = 1000

/**
 * Draws hits as highlights of the browser (CSS Custom Highlight API), which touch no element and no text.
 * Where it has none the passage of the present hit is framed.
 *
 * @returns  takes them away again
 */
export function drawHits(hits: readonly Hit[], current: number): () => void {
  const present = hits[current]
  if (typeof Highlight === 'undefined' || !CSS.highlights) return frame(present)
  const first = Math.max(0, current - mostDrawn / 2)
  const others = hits.slice(first, first + mostDrawn).filter((hit) => hit !== present)
  CSS.highlights.set('found', new Highlight(...others.map(rangeOf)))
  if (present) {
    const highlight = new Highlight(rangeOf(present))
    highlight.priority = 1
    CSS.highlights.set('found-now', highlight)
  }
  return () => {
    CSS.highlights.delete('found')
    CSS.highlights.delete('found-now')
  }
}

function frame(hit: Hit | undefined): () => void {
  hit?.passage.element.setAttribute('data-current', '')
  return () => hit?.passage.element.removeAttribute('data-current')
}

/** Brings a hit into view, clear of the bars; one that is in view already stays where it is. */
export function scrollToHit(hit: Hit): void {
  // In a long article a passage out of view has no layout of its own until it is near.
  if (!isClear(hit)) hit.passage.element.scrollIntoView({ block: 'nearest' })
  const range = rangeOf(hit)
  if (isClear(hit) || typeof range.getBoundingClientRect !== 'function') return
  window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight / 3 })
}

function isClear(hit: Hit): boolean {
  const range = rangeOf(hit)
  if (typeof range.getBoundingClientRect !== 'function') return false
  const { top, bottom } = range.getBoundingClientRect()
  return top >= window.innerHeight * 0.1 && bottom <= window.innerHeight * 0.65
}

/** The first hit that is not above what the reader sees. */
export function firstInView(hits: readonly Hit[]): number {
  const at = hits.findIndex(
    ({ passage: { element } }) => element.getBoundingClientRect().bottom > 0,
  )
  return Math.max(0, at)
}
