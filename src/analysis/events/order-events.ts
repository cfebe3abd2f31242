import { boundsOf } from '../../annotation/time-bounds.ts'
import type { DraftEvent } from './draft-event.ts'

const parts = ['MO', 'MI', 'AF', 'EV', 'NI']

/**
 * Events in the order of time. A wider date stands where it begins; on one day those without a time of
 * day come first. Those without a date come last: what happened before what is planned, else as told.
 */
export function orderEvents<E extends Pick<DraftEvent, 'date' | 'planned' | 'told'>>(
  events: readonly E[],
): E[] {
  return events
    .map((event) => ({ event, key: keyOf(event) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.event.told - b.event.told))
    .map(({ event }) => event)
}

function keyOf({ date, planned }: Pick<DraftEvent, 'date' | 'planned'>): string {
  const bounds = date === null ? null : boundsOf(date)
  if (date === null || !bounds) return planned ? '~~' : '~'
  const time = /T(.+)$/u.exec(date)?.[1] ?? ''
  const part = parts.indexOf(time)
  const clock = part < 0 ? time : `${String(6 + 4 * part).padStart(2, '0')}:00`
  return `${bounds.first} ${clock}`
}
