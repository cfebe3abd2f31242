import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useStyleRule } from './use-style-rule.ts'

/**
 * The foot of the reading column, which stays in view: like a footnote it tells about the words above
 * and never lies on them, since what is linked to or has focus is scrolled clear of it.
 */
export function Dock({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const dock = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const [box, setBox] = useState<Box>(nowhere)
  const [isStuck, setStuck] = useState(false)
  useEffect(() => {
    if (!place.current || !dock.current || !end.current) return
    if (typeof ResizeObserver === 'undefined') return
    const [around, inner] = [place.current, dock.current]
    const resized = new ResizeObserver(() => setBox(boxOf(around, inner)))
    for (const element of [document.documentElement, around, inner]) resized.observe(element)
    const seen = new IntersectionObserver((entries) => {
      const last = entries.at(-1)
      if (last) setStuck(!last.isIntersecting && last.boundingClientRect.top > 0)
    })
    seen.observe(end.current)
    return () => {
      resized.disconnect()
      seen.disconnect()
    }
  }, [])
  useStyleRule(dockRulesOf(box, isStuck))
  return (
    <>
      <div ref={place} className="dock-place">
        <div ref={dock} className="dock">
          {children}
        </div>
      </div>
      <div ref={end} />
    </>
  )
}

/** Where the dock is, in CSS pixels from the left edge of the window. */
type Box = { readonly left: number; readonly width: number; readonly height: number }

const nowhere: Box = { left: 0, width: 0, height: 0 }

function boxOf(place: Element, dock: Element): Box {
  const { left, width } = place.getBoundingClientRect()
  return { left, width, height: dock.getBoundingClientRect().height }
}

/** What always is in view needs no room around it: the page would be scrolled when it has focus. */
const focusable = 'a, button, input, select, textarea, summary, [tabindex]'

/**
 * Keeps the room that the dock takes free. While it sticks to the foot of the window and has focus it is laid out as
 * fixed, in the same place: Chromium brings what has focus, and each letter typed, into view where it would be if it
 * did not stick, which is the end of the article.
 */
function dockRulesOf({ left, width, height }: Box, isStuck: boolean): string {
  return [
    height > 100 && `html { scroll-padding-block-end: ${Math.ceil(height) + 100}px }`,
    isStuck &&
      `.dock-place { min-block-size: ${height}px }
      .dock :is(${focusable}) { scroll-margin-block: -4rem -14rem }
      .dock:focus-within { position: fixed; inset-block-end: 0; left: ${left}px; width: ${width}px }`,
  ]
    .filter(Boolean)
    .join('\n')
}
