import { use } from 'react'
import { type EventOfQuote, QuoteCard } from '../reader/quotes/quote-card.tsx'
import { SectionCard } from '../reader/source/section-card.tsx'
import { EventCard } from '../reader/timeline/event-card.tsx'
import { texts } from '../texts/texts.ts'
import { CiteButton } from './cite-button.tsx'
import { type Findings, findingsOf } from './findings.ts'
import type { ArticlePageData } from './page-data.ts'

/** The card of a quotation or an event. */
export function FindingCard({ page, id }: { page: ArticlePageData; id: string }) {
  const findings = use(findingsOf(page.slug))
  const quote = findings?.quotations.find((candidate) => candidate.id === id)
  if (quote && findings) {
    return (
      <>
        <QuoteCard quote={quote} quotes={findings.quotations} event={eventOf(findings, id)} />
        <CiteButton page={page} quote={quote} outlet={findings.outlet} />
      </>
    )
  }
  const event = findings?.events.find((candidate) => candidate.id === id)
  if (event) return <EventCard event={event} />
  const section = findings?.sections.find((candidate) => candidate.id === id)
  if (section) return <SectionCard section={section} />
  return <p className="text-small">{texts.passage.notLoaded}</p>
}

function eventOf({ whereabouts, events }: Findings, quotation: string): EventOfQuote | null {
  const found = whereabouts.quotations.find(({ id }) => id === quotation)?.event
  const event = events.find(({ id }) => id === found?.id)
  return found && event ? { id: event.id, date: event.date, told: found.told } : null
}
