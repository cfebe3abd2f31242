import { startTransition, useEffect, useState, useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * False on the server and until the page is live; true soon after. For what only script answers to and what
 * a reader can wait for: it is drawn when the page has come to life, in pieces, so that it never holds up an answer.
 */
export function useHydrated(): boolean {
  const [isHydrated, setHydrated] = useState(false)
  useEffect(() => startTransition(() => setHydrated(true)), [])
  return isHydrated
}

/**
 * Whether the address asks for something: false on the server and while the drawn page is taken over, so that
 * both draw the same page first. A page that is asked for nothing is drawn no second time.
 */
export function useAsked(query: URLSearchParams): boolean {
  return useSyncExternalStore(
    never,
    () => query.size > 0,
    () => false,
  )
}
