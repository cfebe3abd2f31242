/** How the reader wants the timeline: `?order=text&zoom=2022-06`. */
export type TimelineView = {
  /** `time`: what happened first comes first; `text`: as the article tells it. */
  readonly order: 'time' | 'text'
  /** The part of the scale that is drawn large: a year, a month or an ISO week; `null` for the whole. */
  readonly zoom: string | null
}

/** The parameters that belong to the timeline. */
export const timelineNames = ['order', 'zoom'] as const

const period = /^\d{4}(?:-(?:0[1-9]|1[0-2]|W(?:0[1-9]|[1-4]\d|5[0-3])))?$/

/** Reads the query of an address. Never throws: what it can't read it leaves out. */
export function parseTimelineView(query: URLSearchParams): TimelineView {
  const zoom = query.get('zoom') ?? ''
  return {
    order: query.get('order') === 'text' ? 'text' : 'time',
    zoom: period.test(zoom) ? zoom : null,
  }
}

/** The query for a view, without its question mark; `''` for the whole timeline in order of time. */
export function formatTimelineView({ order, zoom }: TimelineView): string {
  const query = new URLSearchParams()
  if (order === 'text') query.set('order', order)
  if (zoom !== null) query.set('zoom', zoom)
  return query.toString()
}
