/** How long the words that one was led to are marked, in milliseconds. */
const shownFor = 4000

let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Brings words into view, marks them for a while, and takes focus to their paragraph, without a word of them in the
 * address: what a reader noted is nobody else’s.
 */
export function showRange(words: Range | null): void {
  const paragraph = words?.startContainer.parentElement?.closest<HTMLElement>('p[id]')
  if (!words || !paragraph) return
  paragraph.scrollIntoView({ block: 'center' })
  focusOnce(paragraph)
  if (typeof Highlight === 'undefined' || !CSS.highlights) return
  CSS.highlights.set('own-shown', new Highlight(words))
  clearTimeout(timer)
  timer = setTimeout(() => CSS.highlights.delete('own-shown'), shownFor)
}

/** A paragraph takes focus for this once alone, so that reading and the next Tab go on from there. */
function focusOnce(paragraph: HTMLElement): void {
  paragraph.tabIndex = -1
  paragraph.focus({ preventScroll: true })
  paragraph.addEventListener('blur', () => paragraph.removeAttribute('tabindex'), { once: true })
}
