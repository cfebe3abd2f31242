import { texts } from '../../texts/texts.ts'
import { isByEditor } from '../reason.ts'
import { Reasons } from '../reasons.tsx'
import { type QuoteFacts, speakerWords } from './quote-facts.ts'

type QuoteCardProps = {
  readonly quote: QuoteFacts
  /** All quotations, in text order, to go on from here. */
  readonly quotes: readonly QuoteFacts[]
}

/** Who said the words that were chosen, how, through whom, and why we say so. */
export function QuoteCard({ quote, quotes }: QuoteCardProps) {
  const next = nextBySameSpeaker(quote, quotes)
  return (
    <>
      <p className="text-head font-semibold">{speakerWords(quote)}</p>
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
      {next && (
        <a className="me-4 inline-block py-1 text-small" href={`#${next.id}`}>
          {texts.quotations.nextBy(speakerWords(quote))}
        </a>
      )}
    </>
  )
}

function Words({ of, as }: { of: string; as: string }) {
  return (
    <span>
      {as} <q className="text-ink">{of}</q>
    </span>
  )
}

/** The next quotation of a shared speaker in text order, round the end; `null` when there is no other. */
function nextBySameSpeaker(quote: QuoteFacts, quotes: readonly QuoteFacts[]): QuoteFacts | null {
  const at = quotes.findIndex(({ id }) => id === quote.id)
  const ids = new Set(quote.speakers.map(({ id }) => id))
  const following = [...quotes.slice(at + 1), ...quotes.slice(0, Math.max(0, at))]
  return following.find(({ speakers }) => speakers.some(({ id }) => ids.has(id))) ?? null
}
