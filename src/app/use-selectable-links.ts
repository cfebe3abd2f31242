import { type RefObject, useEffect } from 'react'

/**
 * Lets a selection by mouse begin at a link in the text, where every few words are one. A browser begins none at a link
 * nor at what takes focus (seen in Chromium), so while the button is down the link is neither.
 */
export function useSelectableLinks(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = ref.current
    root?.addEventListener('pointerdown', beText)
    return () => root?.removeEventListener('pointerdown', beText)
  }, [ref])
}

const taken = ['href', 'tabindex'] as const

function beText(event: PointerEvent): void {
  const { target, pointerType, button, altKey, ctrlKey, metaKey, shiftKey } = event
  // With a key held down the press is for the link: a new tab, a new window.
  if (pointerType !== 'mouse' || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return
  const link = target instanceof Element ? target.closest<HTMLElement>('.body a[href]') : null
  if (!link) return
  const values = taken.map((name) => [name, link.getAttribute(name)] as const)
  for (const [name] of values) link.removeAttribute(name)
  const released = new AbortController()
  const beLink = () => {
    released.abort()
    for (const [name, value] of values) if (value !== null) link.setAttribute(name, value)
    if (window.getSelection()?.isCollapsed) link.focus({ preventScroll: true })
  }
  for (const end of ['pointerup', 'pointercancel'] as const) {
    window.addEventListener(end, beLink, { capture: true, signal: released.signal })
  }
}
