import { lazy, Suspense, useRef } from 'react'
import { Drawn } from './drawn.tsx'
import { PanelBoundary } from './panel-boundary.tsx'
import { useHydrated } from './use-hydrated.ts'

/** Loaded after the page is live: reading the timeline needs none of it. */
const TimelineTools = lazy(() =>
  import('../reader/timeline/timeline-tools.tsx').then((module) => ({
    default: module.TimelineTools,
  })),
)

type DrawnTimelineProps = { readonly html: string | undefined; readonly dated: number }

/**
 * The timeline as it was drawn, and above it, in a place kept free for them, its tools. They bring their own
 * boundary: one that was there already would have all that comes with them wait for their code.
 */
export function DrawnTimeline({ html, dated }: DrawnTimelineProps) {
  const drawn = useRef<HTMLDivElement>(null)
  const hydrated = useHydrated()
  return (
    <>
      {dated > 1 && (
        <div className="timeline-tools">
          {hydrated && (
            <PanelBoundary onClose={null}>
              <Suspense fallback={null}>
                <TimelineTools drawn={drawn} />
              </Suspense>
            </PanelBoundary>
          )}
        </div>
      )}
      <div ref={drawn}>
        <Drawn html={html} />
      </div>
    </>
  )
}
