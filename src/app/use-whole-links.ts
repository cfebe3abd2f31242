import { type RefObject, useEffect } from 'react'

/**
 * Loads what completes a link to a passage for whoever takes it away, once a pointer or focus is on one.
 *
 * @param isSent  whether anybody else could open it
 */
export function useWholeLinks(ref: RefObject<HTMLElement | null>, isSent: boolean): void {
  useEffect(() => {
    const root = ref.current
    if (!root || !isSent) return
    let undo = () => {}
    let left = false
    const leave = () => {
      root.removeEventListener('pointerover', load)
      root.removeEventListener('focusin', load)
    }
    const load = async ({ target }: Event) => {
      if (!(target instanceof Element) || !target.closest('a[href^="#"]')) return
      leave()
      const module = await import('../reader/links/whole-links.ts').catch(() => null)
      if (module && !left) undo = module.takeWholeLinks(root)
    }
    root.addEventListener('pointerover', load)
    root.addEventListener('focusin', load)
    return () => {
      left = true
      leave()
      undo()
    }
  }, [ref, isSent])
}
