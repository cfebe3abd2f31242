import { useMemo, useSyncExternalStore } from 'react'
import { keptNotes } from './kept-notes.ts'
import type { NotedText } from './make-note.ts'
import { parseNotes } from './note.ts'
import { type PlacedNotes, placeNotes } from './place-note.ts'

/** A reader’s notes on an article, each in its place. */
export function useNotes(slug: string, text: NotedText): PlacedNotes {
  const { subscribe, now } = keptNotes(slug)
  const kept = useSyncExternalStore(subscribe, now, () => null)
  return useMemo(() => placeNotes(parseNotes(kept), text), [kept, text])
}

/** Whether the device keeps them; what it refuses is lost with the page. */
export function useIsKept(slug: string): boolean {
  const { subscribe, isKept } = keptNotes(slug)
  return useSyncExternalStore(subscribe, isKept, () => true)
}
