import { lazy, Suspense, useSyncExternalStore } from 'react'
import { keptNotes } from '../reader/notes/kept-notes.ts'
import { PanelBoundary } from './panel-boundary.tsx'

const DrawnNotes = lazy(() =>
  import('./drawn-notes.tsx').then((module) => ({ default: module.DrawnNotes })),
)

/** Draws the reader’s notes where there are some, and loads what that needs only then. */
export function NotesWatch({ slug }: { slug: string }) {
  const { subscribe, now } = keptNotes(slug)
  const areAny = useSyncExternalStore(
    subscribe,
    () => now() !== null,
    () => false,
  )
  return (
    <PanelBoundary onClose={null}>
      <Suspense fallback={null}>{areAny && <DrawnNotes slug={slug} />}</Suspense>
    </PanelBoundary>
  )
}
