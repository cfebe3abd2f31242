import { texts } from '../../texts/texts.ts'
import type { Whereabouts } from '../whereabouts.ts'
import { excerptOf } from './excerpt.ts'
import type { ThreadGroup, ThreadRow } from './thread-rows.ts'

/** What a thread tells of a quotation. */
export type QuoteWords = {
  readonly id: string
  readonly words: string
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly chain: string | null
  readonly whole: { readonly words: string } | null
}

/** What a thread tells of an event. */
export type EventWords = {
  readonly id: string
  readonly words: string
  readonly date: string
  readonly planned: boolean
}

type ThreadListProps = {
  readonly groups: readonly ThreadGroup[]
  readonly whereabouts: Whereabouts
  readonly quotes: readonly QuoteWords[]
  readonly events: readonly EventWords[]
}

/** The passages of a thread, each a link to its place in the text. */
export function ThreadList({ groups, whereabouts, quotes, events }: ThreadListProps) {
  const quoteOf = new Map(quotes.map((quote) => [quote.id, quote]))
  const eventOf = new Map(events.map((event) => [event.id, event]))
  return (
    <ol className="thread-groups">
      {groups.map(({ paragraph, event, rows }) => (
        <li key={event ?? paragraph}>
          <p className="place">
            {paragraph === null
              ? ((event && eventOf.get(event)?.date) ?? texts.thread.undated)
              : texts.thread.paragraph(paragraph + 1)}
          </p>
          <ol>
            {rows.map((row) => (
              <li key={`${row.kind} ${row.id} ${row.at[1]}`}>
                <Row
                  row={row}
                  whereabouts={whereabouts}
                  quote={quoteOf.get(row.id)}
                  event={eventOf.get(row.id)}
                />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

type RowProps = {
  readonly row: ThreadRow
  readonly whereabouts: Whereabouts
  readonly quote: QuoteWords | undefined
  readonly event: EventWords | undefined
}

function Row({ row, whereabouts, quote, event }: RowProps) {
  if (quote) {
    const words = quote.whole?.words ?? quote.words
    return (
      <a className="row" href={`#${row.id}`} data-kind={quote.kind}>
        <span className="kind">{texts.quotations.kinds[quote.kind]}</span>{' '}
        {quote.kind === 'indirect' ? words : `“${words}”`}
        {quote.chain && (
          <>
            {' '}
            <span className="via">{quote.chain}</span>
          </>
        )}
      </a>
    )
  }
  if (event) {
    return (
      <a className="row" href={`#${row.id}`} data-kind="event">
        <span className="kind">{event.planned ? texts.timeline.toCome : texts.timeline.event}</span>{' '}
        {event.words} <span className="via">{event.date}</span>
      </a>
    )
  }
  return (
    <a className="row" href={`#${row.id}`} data-kind="mention">
      <span className="kind">{texts.thread.mention}</span>{' '}
      <Excerpt row={row} whereabouts={whereabouts} />
    </a>
  )
}

/** The sentence of a mention, taken from the article on the page: its words cross the wire once. */
function Excerpt({ row, whereabouts }: Pick<RowProps, 'row' | 'whereabouts'>) {
  const [paragraph, start, end] = row.at
  const text = document.getElementById(whereabouts.paragraphs[paragraph] ?? '')?.textContent ?? ''
  const marks = row.mentions.map(([, from, to]) => ({ start: from, end: to }))
  return excerptOf(text, { start, end }, marks).map(({ words, marked }, index) => {
    const key = `${index} ${words}`
    return marked ? <b key={key}>{words}</b> : <span key={key}>{words}</span>
  })
}
