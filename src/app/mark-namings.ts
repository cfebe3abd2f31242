import { namingOf } from '../address/naming.ts'
import { mentionElements } from '../reader/entities/mention-elements.ts'

/**
 * Marks the mentions that are certain namings, which no attribute of the page tells apart, as a highlight of
 * the browser (CSS Custom Highlight API): no element is touched.
 *
 * @param name  the highlight, styled in `styles/lists.css`
 * @returns     takes the marks away again
 */
export function markNamings(name: 'namings' | 'thread', ids: readonly string[]): () => void {
  const elements = mentionElements(ids.filter(namingOf))
  if (elements.length === 0 || typeof Highlight === 'undefined') return () => {}
  const ranges = elements.map((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return range
  })
  CSS.highlights.set(name, new Highlight(...ranges))
  return () => {
    CSS.highlights.delete(name)
  }
}
