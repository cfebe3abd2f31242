import { type RefObject, useEffect, useRef } from 'react'
import type { Line } from './lines.ts'
import { boxOfSpoken } from './spoken-mark.ts'

/** A bar lies over the top of the page, the dock over its foot. */
const clear = { from: 0.1, to: 0.7 }

/** Scrolling goes on for a while where it is smooth; what comes later is the reader’s. */
const ownScrolling = 1_000

/**
 * Scrolls to what is spoken when it comes out of view. A reader who scrolls away from it is looking for
 * something: from then on nothing moves until they have it in view again, or use the bar.
 *
 * @returns  goes back to following
 */
export function useFollow(line: Line | null): () => void {
  const follows = useRef(true)
  const scrolledAt = useRef(Number.NEGATIVE_INFINITY)
  const spoken = useLatest(line)
  useEffect(() => {
    const onScroll = () => {
      const isOwn = performance.now() - scrolledAt.current < ownScrolling
      if (!isOwn && spoken.current) follows.current = isInView(spoken.current)
    }
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => window.removeEventListener('scroll', onScroll)
  }, [spoken])
  useEffect(() => {
    if (!line || !follows.current || isInView(line)) return
    scrolledAt.current = performance.now()
    window.scrollBy({ top: (boxOfSpoken(line)?.top ?? 0) - window.innerHeight * 0.3 })
  }, [line])
  return () => {
    follows.current = true
  }
}

function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  latest.current = value
  return latest
}

function isInView(line: Line): boolean {
  const box = boxOfSpoken(line)
  if (!box) return true
  return box.top < window.innerHeight * clear.to && box.bottom > window.innerHeight * clear.from
}
