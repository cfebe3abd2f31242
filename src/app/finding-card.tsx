import { use } from 'react'
import { QuoteCard } from '../reader/quotes/quote-card.tsx'
import type { QuoteFacts } from '../reader/quotes/quote-facts.ts'
import { EventCard } from '../reader/timeline/event-card.tsx'
import type { EventFacts } from '../reader/timeline/event-facts.ts'
import { texts } from '../texts/texts.ts'

/** What the cards of an article tell; a file beside its page, fetched when the first one is opened. */
export type Findings = {
  readonly quotations: readonly QuoteFacts[]
  readonly events: readonly EventFacts[]
}

/** The card of a quotation or an event. */
export function FindingCard({ slug, id }: { slug: string; id: string }) {
  const findings = use(findingsOf(slug))
  const quote = findings?.quotations.find((candidate) => candidate.id === id)
  if (quote && findings) return <QuoteCard quote={quote} quotes={findings.quotations} />
  const event = findings?.events.find((candidate) => candidate.id === id)
  if (event) return <EventCard event={event} />
  return <p className="text-small">{texts.passage.notLoaded}</p>
}

const fetched = new Map<string, Promise<Findings | null>>()

/** Fetched once a page; without a network the rest of the page still works. */
function findingsOf(slug: string): Promise<Findings | null> {
  const known = fetched.get(slug)
  if (known) return known
  const findings = fetch(`${import.meta.env.BASE_URL}a/${slug}/findings.json`)
    .then((response) => (response.ok ? (response.json() as Promise<Findings>) : null))
    .catch(() => null)
  fetched.set(slug, findings)
  return findings
}
