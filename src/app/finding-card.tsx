import { use, useEffect } from 'react'
import { type EventOfQuote, QuoteCard } from '../reader/quotes/quote-card.tsx'
import { SectionCard } from '../reader/source/section-card.tsx'
import { EventCard } from '../reader/timeline/event-card.tsx'
import { texts } from '../texts/texts.ts'
import { CiteButton } from './cite-button.tsx'
import { type Findings, findingsOf } from './findings.ts'
import { highlightPlaces } from './highlight-places.ts'
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
        <Attribution key={id} whereabouts={findings.whereabouts} id={id} />
      </>
    )
  }
  const event = findings?.events.find((candidate) => candidate.id === id)
  if (event) return <EventCard event={event} />
  const section = findings?.sections.find((candidate) => candidate.id === id)
  if (section) return <SectionCard section={section} />
  return <p className="text-small">{texts.passage.notLoaded}</p>
}

/** The source, the cue and all that is credited to them, shown in the text while the card is open. */
function Attribution({ whereabouts, id }: Pick<Findings, 'whereabouts'> & { id: string }) {
  useEffect(() => {
    const quotation = whereabouts.quotations.find((candidate) => candidate.id === id)
    if (!quotation) return
    const { source, cue, content } = quotation
    const named = [source, cue].filter((place) => place !== null)
    const removals = [
      highlightPlaces('attribution', named, whereabouts),
      highlightPlaces('content', [content], whereabouts),
    ]
    return () => removals.forEach((remove) => void remove())
  }, [whereabouts, id])
  return null
}

function eventOf({ whereabouts, events }: Findings, quotation: string): EventOfQuote | null {
  const found = whereabouts.quotations.find(({ id }) => id === quotation)?.event
  const event = events.find(({ id }) => id === found?.id)
  return found && event ? { id: event.id, date: event.date, told: found.told } : null
}
