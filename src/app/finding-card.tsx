import { use } from 'react'
import { QuoteCard } from '../reader/quotes/quote-card.tsx'
import { EventCard } from '../reader/timeline/event-card.tsx'
import { texts } from '../texts/texts.ts'
import { findingsOf } from './findings.ts'

/** The card of a quotation or an event. */
export function FindingCard({ slug, id }: { slug: string; id: string }) {
  const findings = use(findingsOf(slug))
  const quote = findings?.quotations.find((candidate) => candidate.id === id)
  if (quote && findings) return <QuoteCard quote={quote} quotes={findings.quotations} />
  const event = findings?.events.find((candidate) => candidate.id === id)
  if (event) return <EventCard event={event} />
  return <p className="text-small">{texts.passage.notLoaded}</p>
}
