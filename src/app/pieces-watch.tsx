import { lazy, Suspense, useSyncExternalStore } from 'react'
import { PanelBoundary } from './panel-boundary.tsx'

const LitPieces = lazy(() =>
  import('./lit-pieces.tsx').then((module) => ({ default: module.LitPieces })),
)

/** Lights quotations that are split as the one thing that was said; what that needs comes where there is one. */
export function PiecesWatch({ passage }: { passage: string }) {
  const areAny = useSyncExternalStore(
    () => () => {},
    () => document.querySelector('[data-piece-of]') !== null,
    () => false,
  )
  return (
    <PanelBoundary onClose={null}>
      <Suspense fallback={null}>{areAny && <LitPieces passage={passage} />}</Suspense>
    </PanelBoundary>
  )
}
