import type { EventMention } from '../../annotation/events.ts'
import { type Bounds, boundsOf } from '../../annotation/time-bounds.ts'

export type OrderedEvent = {
  readonly event: EventMention
  /** 1 for the earliest; events of the same day share a number. */
  readonly rank: number
}

/** More would be a list to copy, not a question. */
const most = 8

/**
 * Events to be put in order, as they come in the text. Only those of which the text says which is first:
 * one that fell in some week of a month has no place beside a day in it.
 */
export function eventsToOrder(events: readonly EventMention[]): OrderedEvent[] {
  const dated = events.flatMap((event) => {
    const bounds = event.date === null ? null : boundsOf(event.date)
    return bounds ? [{ event, bounds }] : []
  })
  const sure = dated
    .filter(({ bounds }) => !dated.some((other) => isVague(bounds, other.bounds)))
    .sort((a, b) => a.event.range.start - b.event.range.start)
    .slice(0, most)
  const firsts = [...new Set(sure.map(({ bounds }) => bounds.first))].sort()
  return sure.map(({ event, bounds }) => ({ event, rank: firsts.indexOf(bounds.first) + 1 }))
}

/** Whether a time is longer than another with which it overlaps. */
function isVague(a: Bounds, b: Bounds): boolean {
  const overlap = a.first <= b.last && b.first <= a.last
  return overlap && (a.first < b.first || a.last > b.last)
}
