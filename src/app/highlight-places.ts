import { rangeOfWords } from '../reader/range-of-words.ts'
import type { Place, Whereabouts } from '../reader/whereabouts.ts'

/**
 * Marks stretches of the article as a highlight of the browser (CSS Custom Highlight API): no element is touched.
 * Where the browser has none, nothing is marked.
 *
 * @param name  the highlight, styled in `styles/lists.css`
 * @returns     takes the marks away again
 */
export function highlightPlaces(
  name: 'beside' | 'attribution' | 'content',
  places: readonly Place[],
  { paragraphs }: Whereabouts,
): () => void {
  if (places.length === 0 || typeof Highlight === 'undefined') return () => {}
  const ranges = places.flatMap(([paragraph, start, end]) => {
    const element = document.getElementById(paragraphs[paragraph] ?? '')
    return element ? [rangeOfWords(element, start, end)] : []
  })
  CSS.highlights.set(name, new Highlight(...ranges))
  return () => {
    CSS.highlights.delete(name)
  }
}
