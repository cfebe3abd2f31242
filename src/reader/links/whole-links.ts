import { decoded } from './decoded.ts'
import { linkToElement } from './link-to-passage.ts'

/**
 * Has whoever takes a link away from the page take the one that survives edits: by the browser’s own menu, into
 * a new tab, or by dragging it. Within the page and without script a link is the bare id, readable and
 * quick; the whole one stands there only while the browser reads it, right after the event.
 *
 * @returns undoes it
 */
export function takeWholeLinks(root: HTMLElement): () => void {
  for (const type of takings) root.addEventListener(type, makeWhole)
  return () => {
    for (const type of takings) root.removeEventListener(type, makeWhole)
  }
}

const takings = ['contextmenu', 'auxclick', 'dragstart', 'click']

function makeWhole(event: Event): void {
  if (event.type === 'click' && !isForNewTab(event)) return
  const link = event.target instanceof Element && event.target.closest('a[href^="#"]')
  const bare = link ? (link.getAttribute('href') ?? '') : ''
  const id = decoded(bare.slice(1))
  if (!link || !/^[spqe]-/.test(id) || !document.getElementById(id)) return
  link.setAttribute('href', linkToElement(id))
  setTimeout(() => link.setAttribute('href', bare))
}

function isForNewTab(event: Event): boolean {
  return event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)
}
