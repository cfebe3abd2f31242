import { type RefObject, useEffect } from 'react'

/**
 * Makes all links or buttons in an element one tab stop, walked with the left and right arrows, Home and End
 * (roving tabindex, ARIA Authoring Practices). Needs each of them to have `tabindex="-1"`.
 *
 * @param stops  the selector of what can be walked to
 */
export function useRovingFocus(ref: RefObject<HTMLElement | null>, stops: string): void {
  useEffect(() => {
    const root = ref.current
    if (!root) return
    const drawn = () => [...root.querySelectorAll<HTMLElement>(stops)].filter(isDrawn)
    drawn()[0]?.setAttribute('tabindex', '0')
    const walk = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (!['ArrowRight', 'ArrowLeft', 'Home', 'End'].includes(event.key)) return
      const target = stopFrom(drawn(), event.key)
      if (!target) return
      event.preventDefault()
      target.focus()
    }
    const settle = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.matches(stops)) return
      root.querySelector(`${stops}[tabindex="0"]`)?.setAttribute('tabindex', '-1')
      target.setAttribute('tabindex', '0')
    }
    root.addEventListener('keydown', walk)
    root.addEventListener('focusin', settle)
    return () => {
      root.removeEventListener('keydown', walk)
      root.removeEventListener('focusin', settle)
    }
  }, [ref, stops])
}

/** What is not on the screen can't have focus. (Where the platform can't tell, all is.) */
function isDrawn(stop: HTMLElement): boolean {
  return stop.checkVisibility?.() ?? true
}

function stopFrom(all: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const at = all.findIndex((stop) => stop.isSameNode(document.activeElement))
  if (at < 0) return undefined
  switch (key) {
    case 'ArrowRight':
      return all[at + 1]
    case 'ArrowLeft':
      return all[at - 1]
    case 'Home':
      return all[0]
    default:
      return all.at(-1)
  }
}
