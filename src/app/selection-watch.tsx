import { lazy, Suspense, useEffect, useState } from 'react'
import type { ArticlePageData } from './page-data.ts'
import { PanelBoundary } from './panel-boundary.tsx'

const SelectedWords = lazy(() =>
  import('./selected-words.tsx').then((module) => ({ default: module.SelectedWords })),
)

/** Waits for words to be selected, and only then loads what can be done with them. */
export function SelectionWatch({ page }: { page: ArticlePageData }) {
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    const look = () => document.getSelection()?.isCollapsed === false && setWanted(true)
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  return (
    <PanelBoundary onClose={null}>
      <Suspense fallback={null}>{isWanted && <SelectedWords page={page} />}</Suspense>
    </PanelBoundary>
  )
}
