import { texts } from '../../texts/texts.ts'
import type { Days } from './calendar.ts'
import { shortDay } from './short-day.ts'
import { placeOf } from './time-scale.ts'

type ScaleProps = { readonly scale: Days; readonly published: string | null }

/**
 * What the lines of the timeline measure: its first and its last day, and the article’s own. A drawing
 * beside the list, which says all of it in words; what it says of the part in view is put anew by
 * `draw-scale.ts`.
 */
export function Scale({ scale, published }: ScaleProps) {
  return (
    <svg className="scale" aria-hidden="true" data-published={published ?? undefined}>
      <text y="11" data-end="first">
        {shortDay(scale.first)}
      </text>
      <text x="100%" y="11" textAnchor="end" data-end="last">
        {shortDay(scale.last)}
      </text>
      {published && <PublishedDay day={published} place={placeOf(scale, published)} />}
    </svg>
  )
}

function PublishedDay({ day, place }: { day: string; place: number }) {
  return (
    <text x={`${place}%`} y="27" textAnchor={anchorAt(place)} data-end="published">
      {texts.timeline.published(shortDay(day))}
    </text>
  )
}

/** Which side of the words stands at a place, so that they stay on the drawing. */
export function anchorAt(place: number): 'start' | 'middle' | 'end' {
  if (place < 25) return 'start'
  return place > 75 ? 'end' : 'middle'
}
