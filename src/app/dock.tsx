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
  const [{ left, width, height }, setBox] = useState<Box>(nowhere)
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
  const room = Math.ceil(height) + 100
  useStyleRule(height > 100 ? `html { scroll-padding-block-end: ${room}px }` : '')
  return (
    <>
      {/* The room that the dock takes stays free when it is laid out as fixed (tools.css), in the same place. */}
      <div
        ref={place}
        className="dock-place"
        data-stuck={isStuck || undefined}
        style={{ minBlockSize: isStuck ? height : undefined }}
      >
        <div ref={dock} className="dock" style={isStuck ? { left, width } : undefined}>
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
