import { texts } from '../../texts/texts.ts'
import { Reasons } from '../reasons.tsx'
import type { EventFacts } from './event-facts.ts'

/** When the event that was chosen happened, and why we say so. */
export function EventCard({ event }: { event: EventFacts }) {
  return (
    <>
      <p className="text-head font-semibold">{event.date}</p>
      <p className="facts mb-1">
        <span className="kind">{texts.timeline.event}</span>
        {event.planned && <span>{texts.timeline.toCome}</span>}
        <a href={`#at-${event.id}`}>{texts.timeline.inTimeline}</a>
      </p>
      <details className="why">
        <summary>{texts.why.askDate}</summary>
        <Reasons reasons={event.reasons} />
      </details>
    </>
  )
}
