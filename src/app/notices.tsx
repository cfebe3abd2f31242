import { useSyncExternalStore } from 'react'

/** How long the page says that something was done. Nothing is lost with it: it asks for no answer. */
const saidFor = 6000

let words = ''
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** Says in a few words, to the eye and to screen readers, that something was done. */
export function say(said: string): void {
  words = said
  for (const listener of listeners) listener()
  clearTimeout(timer)
  if (said !== '') timer = setTimeout(() => say(''), saidFor)
}

/** What was last said. Stands in the page at all times: a live region that comes with its words is not heard. */
export function LastNotice() {
  const said = useSyncExternalStore(
    subscribe,
    () => words,
    () => '',
  )
  return (
    <p role="status" className={said ? 'py-2 text-small' : 'sr-only'}>
      {said}
    </p>
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
