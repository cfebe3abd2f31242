import { texts } from '../../texts/texts.ts'
import { isByEditor } from '../reason.ts'
import { Reasons } from '../reasons.tsx'
import { namesInWords } from '../speaker-words.ts'
import { isListed, type QuoteFacts, speakerWords } from './quote-facts.ts'

type QuoteCardProps = {
  readonly quote: QuoteFacts
  /** All quotations, in text order, to go on from here. */
  readonly quotes: readonly QuoteFacts[]
  /** The event that the words belong to; `null` where the text tells none. */
  readonly event: EventOfQuote | null
}

export type EventOfQuote = {
  readonly id: string
  readonly date: string
  /** Whether their own sentence tells it, or the report opens with it. */
  readonly told: 'here' | 'in-lede'
}

/** Who said the words that were chosen, how, through whom, and why we say so. */
export function QuoteCard({ quote, quotes, event }: QuoteCardProps) {
  const next = nextBySameSpeaker(quote, quotes)
  return (
    <>
      <p className="text-head font-semibold">
        {quote.speakers.length === 0 ? speakerWords(quote) : <Speakers quote={quote} />}
        {quote.otherReading && (
          <span className="font-normal"> {texts.quotations.orPerhaps(quote.otherReading)}</span>
        )}
      </p>
      <p className="facts" data-kind={quote.kind}>
        <span className="kind">{texts.quotations.kinds[quote.kind]}</span>
        {quote.source && <Words of={quote.source} as={texts.quotations.source} />}
        {quote.cue && <Words of={quote.cue} as={texts.quotations.cue} />}
        {quote.holder && <span>{texts.quotations.onPosition(quote.holder)}</span>}
        {quote.chain && <span>{quote.chain}</span>}
        {isByEditor(quote.reasons) && <span>{texts.why.byEditor}</span>}
      </p>
      <details className="why">
        <summary>{texts.why.ask}</summary>
        <Reasons reasons={quote.reasons} />
      </details>
      <p className="flex flex-wrap gap-x-4 text-small">
        {next && (
          <span className="py-1">
            <a className="py-1" href={`#${next.id}`} aria-keyshortcuts="n">
              {texts.quotations.nextBy(namesInWords(sharedNames(quote, next)))}
            </a>{' '}
            <Key name="n" />
          </span>
        )}
        {event ? (
          <span className="py-1">
            <a className="py-1" href={`#${event.id}`} aria-keyshortcuts="e">
              {texts.quotations.events[event.told](event.date)}
            </a>{' '}
            <Key name="e" />
          </span>
        ) : (
          <span className="py-1 text-muted">{texts.quotations.noEvent}</span>
        )}
      </p>
    </>
  )
}

/** The speakers, each a way to all that is theirs. */
function Speakers({ quote: { speakers } }: { quote: QuoteFacts }) {
  return speakers.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <a
        className="text-ink"
        href={`?thread=${id}`}
        data-thread={id}
        {...(index === 0 && { 'aria-keyshortcuts': 't' })}
      >
        {name}
      </a>
      {index === 0 && (
        <>
          {' '}
          <Key name="t" />
        </>
      )}
    </span>
  ))
}

/** The key that does the same while focus is in the card, for the eye; `aria-keyshortcuts` tells the rest. */
function Key({ name }: { name: string }) {
  return (
    <span className="key" aria-hidden="true">
      {name}
    </span>
  )
}

function Words({ of, as }: { of: string; as: string }) {
  return (
    <span>
      {as} <q className="text-ink">{of}</q>
    </span>
  )
}

/** Of two who speak together, the next may be by one alone. */
function sharedNames({ speakers }: QuoteFacts, next: QuoteFacts): string[] {
  return speakers
    .filter(({ id }) => next.speakers.some((speaker) => speaker.id === id))
    .map(({ name }) => name)
}

/** The next quotation of a shared speaker in text order, round the end; `null` when there is no other. */
function nextBySameSpeaker(quote: QuoteFacts, quotes: readonly QuoteFacts[]): QuoteFacts | null {
  const at = quotes.findIndex(({ id }) => id === quote.id)
  const ids = new Set(quote.speakers.map(({ id }) => id))
  const following = [...quotes.slice(at + 1), ...quotes.slice(0, Math.max(0, at))]
  const others = following.filter((one) => isListed(one) && !quote.whole?.pieces.includes(one.id))
  return others.find(({ speakers }) => speakers.some(({ id }) => ids.has(id))) ?? null
}
