import { withinReason } from '../address/within-reason.ts'

/** Has an endless address cut before anything reads it: now, and whenever another comes. */
export function guardAddress(): void {
  cut()
  window.addEventListener('popstate', cut, { capture: true })
}

function cut(): void {
  const address = withinReason(window.location)
  if (address !== null) window.history.replaceState(window.history.state, '', address)
}
