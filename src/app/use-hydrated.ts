import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * False on the server and while the drawn page is taken over, true ever after. What only the browser knows
 * (the query, the fragment) is shown from then on, so that both draw the same page first.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
