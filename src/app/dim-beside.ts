import { rangeOfWords } from '../reader/range-of-words.ts'
import type { Place, Whereabouts } from '../reader/whereabouts.ts'

/**
 * Dims sentences of paragraphs that stay bright, as a highlight of the browser (CSS Custom Highlight API): no
 * element is touched. Where the browser has none the whole paragraph stays bright.
 *
 * @returns  takes it away again
 */
export function dimBeside(sentences: readonly Place[], { paragraphs }: Whereabouts): () => void {
  if (sentences.length === 0 || typeof Highlight === 'undefined') return () => {}
  const ranges = sentences.flatMap(([paragraph, start, end]) => {
    const element = document.getElementById(paragraphs[paragraph] ?? '')
    return element ? [rangeOfWords(element, start, end)] : []
  })
  CSS.highlights.set('beside', new Highlight(...ranges))
  return () => {
    CSS.highlights.delete('beside')
  }
}
