import { lazy, Suspense, useRef } from 'react'
import { Drawn } from './drawn.tsx'
import { useHydrated } from './use-hydrated.ts'

/** Loaded after the page is live: reading the timeline needs none of it. */
const TimelineTools = lazy(() =>
  import('../reader/timeline/timeline-tools.tsx').then((module) => ({
    default: module.TimelineTools,
  })),
)

type DrawnTimelineProps = { readonly html: string | undefined; readonly dated: number }

/** The timeline as it was drawn, and above it, in a place kept free for them, its tools. */
export function DrawnTimeline({ html, dated }: DrawnTimelineProps) {
  const drawn = useRef<HTMLDivElement>(null)
  const hydrated = useHydrated()
  return (
    <>
      {dated > 1 && (
        <div className="timeline-tools">
          <Suspense fallback={null}>{hydrated && <TimelineTools drawn={drawn} />}</Suspense>
        </div>
      )}
      <div ref={drawn}>
        <Drawn html={html} />
      </div>
    </>
  )
}
