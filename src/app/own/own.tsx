import { lazy, Suspense } from 'react'
import { texts } from '../../texts/texts.ts'
import { PanelBoundary } from '../panel-boundary.tsx'
import { Shell } from '../shell.tsx'
import { useHydrated } from '../use-hydrated.ts'

const OwnPage = lazy(() => import('./own-page.tsx').then((module) => ({ default: module.OwnPage })))

/** Where a reader’s own text is read. All that this takes is loaded here and nowhere else. */
export function Own() {
  const isHydrated = useHydrated()
  if (!isHydrated) return <Front />
  return (
    <PanelBoundary onClose={() => window.location.reload()}>
      <Suspense fallback={<Front />}>
        <OwnPage />
      </Suspense>
    </PanelBoundary>
  )
}

/** What there is of it before its code, and without any. */
function Front() {
  return (
    <Shell page={{ kind: 'own' }}>
      <main id="main" className="mx-auto max-w-[40rem] px-4 py-8">
        <h1 className="text-title font-semibold">{texts.own.title}</h1>
        <p className="mt-3">{texts.own.about}</p>
        <p className="mt-3 not-noscript:hidden">{texts.own.needsScript}</p>
      </main>
    </Shell>
  )
}
