import type { Timex } from '../../annotation/times.ts'
import type { Days } from './calendar.ts'
import { barOn, placeOf, type TimeSpan } from './time-scale.ts'

type TrackProps = {
  readonly scale: Days
  readonly span: TimeSpan
  readonly mod: Timex['mod'] | null
  readonly isUncertain: boolean
  readonly published: string | null
}

/**
 * An event’s place in time. Everything on it is told by shape: a bar is as long as the time it names, hollow
 * when it is still to come, broken when it is about then or perhaps then, without an end where the text gives none, and
 * with a third of it filled for the beginning, the middle or the end of a period.
 */
export function Track({ scale, span, mod, isUncertain, published }: TrackProps) {
  const bar = barOn(scale, span)
  if (typeof bar === 'string') return null
  const { at, length } = bar
  const third = mod ? thirds[mod] : undefined
  return (
    <svg className="track" aria-hidden="true">
      <line x1="0" x2="100%" y1="5" y2="5" />
      {published && <Published place={placeOf(scale, published)} />}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a part of a drawing that is hidden as a whole */}
      <svg
        className="bar"
        x={`${at}%`}
        width={`${length}%`}
        data-mod={mod ?? undefined}
        data-uncertain={isUncertain || undefined}
      >
        <rect width="100%" y="2" height="6" />
        {third !== undefined && (
          <rect className="part" x={`${third}%`} width="34%" y="2" height="6" />
        )}
        {span.first === null && <path d="M8 0 0 5l8 5z" />}
        {span.last === null && <OpenEnd />}
      </svg>
    </svg>
  )
}

const thirds: Partial<Record<NonNullable<Timex['mod']>, number>> = { START: 0, MID: 33, END: 66 }

function Published({ place }: { place: number }) {
  return <line className="published" x1={`${place}%`} x2={`${place}%`} y1="0" y2="10" />
}

/** At the right end, wherever that is: only an element can be placed there, a path has no percentages. */
function OpenEnd() {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a part of a drawing that is hidden as a whole
    <svg x="100%" overflow="visible">
      <path d="M-8 0 0 5l-8 5z" />
    </svg>
  )
}
