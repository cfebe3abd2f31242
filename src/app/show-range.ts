/** How long the words that one was led to are marked, in milliseconds. */
const shownFor = 4000

/**
 * Brings words into view, marks them for a while, and takes focus to their paragraph, without a word of them in the
 * address: what a reader noted is nobody else’s.
 */
export function showRange(words: Range | null): void {
  const paragraph = words?.startContainer.parentElement?.closest<HTMLElement>('p[id]')
  if (!words || !paragraph) return
  paragraph.scrollIntoView({ block: 'center' })
  focusFor(paragraph)
  if (typeof Highlight === 'undefined' || !CSS.highlights) return
  CSS.highlights.set('linked', new Highlight(words))
  setTimeout(() => CSS.highlights.delete('linked'), shownFor)
}

/** A paragraph takes focus for this once alone, so that reading and the next Tab go on from there. */
function focusFor(paragraph: HTMLElement): void {
  paragraph.tabIndex = -1
  paragraph.focus({ preventScroll: true })
  paragraph.addEventListener('blur', () => paragraph.removeAttribute('tabindex'), { once: true })
}
