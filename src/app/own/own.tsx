import { lazy, type ReactNode, Suspense } from 'react'
import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import { PanelBoundary } from '../panel-boundary.tsx'
import { Shell } from '../shell.tsx'
import { useHydrated } from '../use-hydrated.ts'

const OwnPage = lazy(() => import('./own-page.tsx').then((module) => ({ default: module.OwnPage })))

/** Where a reader’s own text is read. All that this takes is loaded here and nowhere else. */
export function Own() {
  const isHydrated = useHydrated()
  if (!isHydrated) return <Front />
  return (
    <PanelBoundary onClose={null} failed={<Broken />}>
      <Suspense fallback={<Front />}>
        <OwnPage />
      </Suspense>
    </PanelBoundary>
  )
}

function Broken() {
  return (
    <Front>
      <p role="alert" className="mt-3">
        {texts.own.broken}{' '}
        <Button onClick={() => window.location.reload()}>{texts.own.again}</Button>
      </p>
    </Front>
  )
}

/** What there is of it before its code, and without any. */
function Front({ children }: { children?: ReactNode }) {
  return (
    <Shell page={{ kind: 'own' }}>
      <main id="main" className="mx-auto max-w-[40rem] px-4 py-8">
        <h1 className="text-title font-semibold">{texts.own.title}</h1>
        <p className="mt-3">{texts.own.about}</p>
        <p className="mt-3 not-noscript:hidden">{texts.own.needsScript}</p>
        {children}
      </main>
    </Shell>
  )
}
