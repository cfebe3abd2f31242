import { type RefObject, useEffect, useRef } from 'react'

/** A mention that was clicked, as the page draws it. */
export type ClickedMention = {
  readonly entity: string
  readonly reading: string | null
  readonly words: string
}

type WordClicks = {
  /** What the clicked words mention: two for “the two leaders”. */
  readonly onMentions: (mentions: ClickedMention[]) => void
  /** Somebody whose thread was asked for. */
  readonly onThread: (id: string) => void
  /** The speaker whose name was clicked above their quotations. */
  readonly onSpeaker: (id: string) => void
}

/**
 * Makes the drawn parts live: a mention filters, a speaker too, a quotation and a thread open. One listener for the
 * whole page; without script a mention is a link to its entity and the cue a link to its quotation.
 */
export function useWordClicks(ref: RefObject<HTMLElement | null>, clicks: WordClicks): void {
  const latest = useRef(clicks)
  latest.current = clicks
  useEffect(() => {
    const root = ref.current
    if (!root) return
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || isModified(event)) return
      if (!(event.target instanceof Element)) return
      if (event.target.closest('.body') && isSelecting(event)) return event.preventDefault()
      if (event.target.closest('.mention')) {
        event.preventDefault()
        latest.current.onMentions(mentionsAt(event.target))
        return
      }
      const thread = event.target.closest('[data-thread]')?.getAttribute('data-thread')
      if (thread) {
        event.preventDefault()
        latest.current.onThread(thread)
        return
      }
      const speaker = event.target.closest('[data-speaker]')?.getAttribute('data-speaker')
      if (speaker) {
        event.preventDefault()
        latest.current.onSpeaker(speaker)
        return
      }
      const quotation = quotationAt(event.target)
      if (!quotation) return
      event.preventDefault()
      goTo(quotation)
    }
    root.addEventListener('click', onClick)
    return () => root.removeEventListener('click', onClick)
  }, [ref])
}

/** The quotation that was clicked: its words, or its verb of saying, which is a link to it. */
function quotationAt(target: Element): Element | null {
  const link = target.closest('a')
  if (!link) return target.closest('mark[data-quote]')
  return link.matches('.cue') ? document.getElementById(link.hash.slice(1)) : null
}

/** Goes to a quotation as a link does, but the page moves under the reader only as far as the card would lie on it. */
function goTo(quotation: Element): void {
  const { top, bottom } = quotation.getBoundingClientRect()
  const { scrollX, scrollY, innerHeight } = window
  const first = innerHeight * 0.15
  let by = 0
  if (bottom > innerHeight * 0.65) by = Math.min(bottom - innerHeight * 0.5, top - first)
  else if (top < innerHeight * 0.1) by = top - first
  window.location.hash = quotation.getAttribute('data-quote') ?? ''
  window.scrollTo({ left: scrollX, top: scrollY + by, behavior: 'instant' })
}

/** A click with a modifier is the browser’s: a new tab, a new window. */
function isModified(event: MouseEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
}

/** The end of a selection by mouse is a click too; the reader wants to copy, not to open. */
function isSelecting({ detail }: MouseEvent): boolean {
  return detail > 0 && window.getSelection()?.isCollapsed === false
}

function mentionsAt(target: Element): ClickedMention[] {
  const mentions: ClickedMention[] = []
  for (
    let at = target.closest('.mention');
    at;
    at = at.parentElement?.closest('.mention') ?? null
  ) {
    mentions.push({
      entity: at.getAttribute('data-entity') ?? '',
      reading: at.getAttribute('data-reading'),
      words: at.textContent ?? '',
    })
  }
  return mentions
}
