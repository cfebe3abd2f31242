import { type RefObject, useEffect, useRef, useState } from 'react'
import { type PlaceInParagraph, placeInParagraph } from './place-in-paragraph.ts'

/** The mention or the time that the reader chose last. */
export type ChosenMark = PlaceInParagraph & {
  readonly kind: 'mention' | 'time'
  readonly words: string
  /** Of a mention: the entities that it is of, and what it stands for, which may be a reading of one. */
  readonly entities: readonly string[]
  readonly meant: readonly string[]
  /** To give focus back to. */
  readonly element: HTMLElement
}

/**
 * Notes which mention or time is clicked. A mention is only noted: what its click does otherwise goes on.
 * A time opens here; without script it is a link to its event, or to its paragraph.
 */
export function useChosenMark(root: RefObject<HTMLElement | null>, onTime: () => void) {
  const [mark, setMark] = useState<ChosenMark | null>(null)
  const latest = useRef(onTime)
  latest.current = onTime
  useEffect(() => {
    const element = root.current
    if (!element) return
    const onClick = (event: MouseEvent) => {
      if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
        return
      const chosen = event.target instanceof Element ? markAt(event.target) : null
      if (!chosen) return
      if (chosen.kind === 'time') {
        event.preventDefault()
        latest.current()
      }
      setMark(chosen)
    }
    // Before the click is taken for anything else: the time is no part of the quotation around it.
    element.addEventListener('click', onClick, { capture: true })
    return () => element.removeEventListener('click', onClick, { capture: true })
  }, [root])
  return { mark, clear: () => setMark(null) }
}

function markAt(target: Element): ChosenMark | null {
  const element = target.closest<HTMLElement>('.mention, .when')
  const place = element && placeInParagraph(element)
  if (!place) return null
  const kind = element.matches('.when') ? 'time' : 'mention'
  const marks = marksOn(element)
  const entities = marks.flatMap((mark) => mark.getAttribute('data-entity') ?? [])
  const meant = marks.flatMap(
    (mark) => mark.getAttribute('data-reading') ?? mark.getAttribute('data-entity') ?? [],
  )
  return { ...place, kind, words: element.textContent ?? '', entities, meant, element }
}

/** “The two leaders” is a mention of two: the same words, two marks. */
function marksOn(element: Element): Element[] {
  const around = element.parentElement?.closest('.mention')
  return [element, ...element.querySelectorAll('.mention'), ...(around ? [around] : [])].filter(
    (mark) => mark.textContent === element.textContent,
  )
}
