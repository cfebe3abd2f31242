import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useStyleRule } from './use-style-rule.ts'

/**
 * The foot of the reading column, which stays in view: like a footnote it tells about the words above
 * and never lies on them, since what is linked to or has focus is scrolled clear of it.
 */
export function Dock({ children }: { children: ReactNode }) {
  const dock = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState(0)
  useEffect(() => {
    if (!dock.current || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => {
      setHeight(Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0))
    })
    observer.observe(dock.current)
    return () => observer.disconnect()
  }, [])
  useStyleRule(height > 100 ? `html { scroll-padding-block-end: ${height + 100}px }` : '')
  return (
    <div ref={dock} className="dock">
      {children}
    </div>
  )
}
