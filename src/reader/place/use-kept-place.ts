import { useEffect, useState } from 'react'
import { deviceText } from '../device-text.ts'
import { partInView } from '../part-in-view.ts'
import { keptOf, type Place, placeOf } from './kept-place.ts'

/** A pause in scrolling after which the reader is taken to have got somewhere. */
const pause = 400

/** Just below the bar at the top. */
const topOfView = 96

/**
 * Keeps on the device at which paragraph the reader of an article is, and brings them back there when they
 * return, unless the address names a place, or the browser or the reader has gone to one already.
 *
 * @returns  the place that the page went back to, until the reader has gone on from it
 */
export function useKeptPlace(slug: string): Place | null {
  const [back, setBack] = useState<Place | null>(null)
  useEffect(() => {
    const stored = deviceText(`dateline-place-${slug}`)
    const ids = [...document.querySelectorAll('article .body p[id]')].map(({ id }) => id)
    const place = isArrival() ? placeOf(stored.now(), ids) : null
    if (place) {
      document.getElementById(place.id)?.scrollIntoView({ block: 'start', behavior: 'instant' })
      setBack(place)
    }
    const from = window.scrollY
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => stored.keep(keptOf(ids, partInView(ids, topOfView), isAtEnd(ids)))
    const onScroll = () => {
      if (Math.abs(window.scrollY - from) > window.innerHeight / 2) setBack(null)
      clearTimeout(timer)
      timer = setTimeout(keep, pause)
    }
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', onScroll)
    }
  }, [slug])
  return back
}

/** Whether somebody has just come to the top of the page by its plain address, and done nothing yet. */
function isArrival(): boolean {
  const { hash, search } = window.location
  const [visit] = performance.getEntriesByType?.('navigation') ?? []
  const isNew = !visit || !('type' in visit) || visit.type === 'navigate'
  const isPlain = hash === '' && search === ''
  return isPlain && isNew && window.scrollY < 8 && document.activeElement === document.body
}

function isAtEnd(ids: readonly string[]): boolean {
  const last = document.getElementById(ids.at(-1) ?? '')?.getBoundingClientRect()
  return last !== undefined && last.bottom < window.innerHeight
}
