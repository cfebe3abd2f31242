import { rangeOfWords } from '../range-of-words.ts'
import type { Line } from './lines.ts'

/**
 * Marks the sentence that a line belongs to, as a highlight of the browser (CSS Custom Highlight API), which
 * touches no element and no text. Where it has none, the paragraph is framed.
 *
 * @returns  takes the mark away
 */
export function markSpoken(line: Line): () => void {
  const block = document.getElementById(line.block)
  if (!block) return () => {}
  if (typeof Highlight === 'undefined' || !CSS.highlights) {
    block.setAttribute('data-current', '')
    return () => block.removeAttribute('data-current')
  }
  CSS.highlights.set('spoken', new Highlight(spokenRange(block, line)))
  return () => void CSS.highlights.delete('spoken')
}

/** Where the sentence of a line stands; `null` where there is no layout to ask. */
export function boxOfSpoken(line: Line): { readonly top: number; readonly bottom: number } | null {
  const block = document.getElementById(line.block)
  const range = block && spokenRange(block, line)
  return typeof range?.getBoundingClientRect === 'function' ? range.getBoundingClientRect() : null
}

function spokenRange(block: Element, { marked }: Line): Range {
  return rangeOfWords(block, marked.start, marked.end)
}
