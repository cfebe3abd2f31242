import { Reasons } from '../reasons.tsx'
import type { EventFacts } from './event-facts.ts'

/** When the event that was chosen happened, and why we say so. */
export function EventCard({ event }: { event: EventFacts }) {
  return (
    <>
      <p className="text-head font-semibold">{event.date}</p>
      <p className="facts mb-1">
        <span className="kind">Event</span>
        {event.planned && <span>to come</span>}
        <a href={`#at-${event.id}`}>In the timeline</a>
      </p>
      <details className="why">
        <summary>Why this date?</summary>
        <Reasons reasons={event.reasons} />
      </details>
    </>
  )
}
