import { type RefObject, useLayoutEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import {
  formatTimelineView,
  parseTimelineView,
  type TimelineView,
  timelineNames,
} from '../../address/order.ts'
import { queryWith } from '../../address/query.ts'
import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import { useQuery } from '../use-query.ts'
import { daysOfPeriod } from './calendar.ts'
import { drawnDate, drawnSpans, drawScale } from './draw-scale.ts'
import { periodWords } from './short-day.ts'
import { sortLines } from './sort-lines.ts'
import { wholeScale } from './time-scale.ts'
import { zoomSteps } from './zoom.ts'

type TimelineToolsProps = {
  /** Holds the drawn timeline. */
  readonly drawn: RefObject<HTMLElement | null>
}

/** How the timeline is ordered and how much of it is drawn large; both stand in the address. */
export function TimelineTools({ drawn }: TimelineToolsProps) {
  const { view, change } = useTimelineView()
  const [scale] = useState(() => scaleOf(drawn.current))
  useLayoutEffect(() => {
    if (drawn.current) sortLines(drawn.current, view.order)
  }, [drawn, view.order])
  useLayoutEffect(() => {
    if (!drawn.current || !scale) return
    drawScale(drawn.current, view.zoom === null ? scale.whole : daysOfPeriod(view.zoom))
  }, [drawn, scale, view.zoom])
  return (
    <>
      <OrderChoice order={view.order} onChange={(order) => change({ ...view, order })} />
      {scale && (
        <Zoom
          zoom={view.zoom}
          steps={zoomSteps(view.zoom, scale.spans, scale.whole)}
          onChange={(zoom) => change({ ...view, zoom })}
        />
      )}
    </>
  )
}

function scaleOf(root: HTMLElement | null) {
  if (!root) return null
  const spans = drawnSpans(root)
  const whole = wholeScale(spans, drawnDate(root))
  return whole && { spans, whole }
}

function useTimelineView() {
  const query = useQuery()
  const navigate = useNavigate()
  const change = (view: TimelineView) => {
    const search = queryWith(query, timelineNames, formatTimelineView(view))
    void navigate({ search, hash: window.location.hash }, { preventScrollReset: true })
  }
  return { view: parseTimelineView(query), change }
}

type OrderChoiceProps = {
  readonly order: TimelineView['order']
  readonly onChange: (order: TimelineView['order']) => void
}

function OrderChoice({ order, onChange }: OrderChoiceProps) {
  return (
    <fieldset className="order">
      <legend>{texts.timeline.order}</legend>
      {(['time', 'text'] as const).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="timeline-order"
            checked={order === one}
            onChange={() => onChange(one)}
          />
          {texts.timeline.orders[one]}
        </label>
      ))}
    </fieldset>
  )
}

type ZoomProps = {
  readonly zoom: string | null
  readonly steps: ReturnType<typeof zoomSteps>
  readonly onChange: (zoom: string | null) => void
}

/** Nearer and farther, and on to the next year, month or week in which something happened. */
function Zoom({ zoom, steps, onChange }: ZoomProps) {
  if (zoom === null && steps.closer === null) return null
  const step = (sign: string, to: string | null, name: (part: string) => string) => (
    <Button
      aria-label={name(to === null ? texts.timeline.nothingThere : partWords(to))}
      aria-disabled={to === null}
      onClick={() => to !== null && onChange(to === 'whole' ? null : to)}
    >
      {sign}
    </Button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; these are buttons
    <div className="zoom" role="group" aria-label={texts.timeline.scale}>
      {step('−', steps.wider, texts.timeline.wider)}
      {step('+', steps.closer, texts.timeline.closer)}
      <span role="status">{zoom === null ? texts.timeline.wholeShown : periodWords(zoom)}</span>
      {zoom !== null && step('‹', steps.earlier, texts.timeline.earlier)}
      {zoom !== null && step('›', steps.later, texts.timeline.later)}
    </div>
  )
}

function partWords(part: string): string {
  return part === 'whole' ? texts.timeline.whole : periodWords(part)
}
