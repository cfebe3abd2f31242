import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { selection } from '../reader/links/selection.ts'
import type { ArticlePageData } from './page-data.ts'
import { PanelBoundary } from './panel-boundary.tsx'

const SelectedWords = lazy(() =>
  import('./selected-words.tsx').then((module) => ({ default: module.SelectedWords })),
)

/** Waits for words to be selected, and only then loads what can be done with them. */
export function SelectionWatch({ page }: { page: ArticlePageData }) {
  const selected = useSyncExternalStore(selection.subscribe, selection.now, () => null)
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    if (selected) setWanted(true)
  }, [selected])
  return (
    <PanelBoundary onClose={null}>
      <Suspense fallback={null}>{isWanted && <SelectedWords page={page} />}</Suspense>
    </PanelBoundary>
  )
}
