import { texts } from '../../texts/texts.ts'
import { useArticle } from '../article-context.tsx'
import { entitiesIn, facetsOf, speakerIdsOf } from '../facets.ts'
import { isByEditor } from '../reason.ts'
import { notHeard } from './heard.ts'
import { wholeWords } from './quote-facts.ts'
import {
  type ListedQuote,
  quotedWords,
  quotesBySpeaker,
  type SpeakerGroup,
} from './quotes-by-speaker.ts'

/** Who said what: every quotation of the article, by speaker, each a link to its words. */
export function QuotationList() {
  const article = useArticle()
  const groups = quotesBySpeaker(article)
  if (groups.length === 0) return <p className="empty">{texts.quotations.none}</p>
  return (
    <>
      {groups.map((group) => (
        <Speaker key={group.speaker?.id ?? ''} group={group} />
      ))}
      <NotHeard />
    </>
  )
}

/** Those of whom the article speaks without a word of theirs. */
function NotHeard() {
  const others = notHeard(useArticle())
  if (others.length === 0) return null
  return (
    <p className="not-heard">
      {texts.quotations.notHeard}{' '}
      {others.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a data-thread={id} href={`#entity-${id}`}>
            {name}
          </a>
        </span>
      ))}
    </p>
  )
}

function Speaker({ group: { speaker, quotes } }: { group: SpeakerGroup }) {
  const words = quotedWords(quotes)
  return (
    <section className="speaker-group" aria-label={texts.quotations.saidBy(speaker?.name ?? null)}>
      <h3>
        {speaker ? (
          <a data-speaker={speaker.id} href={`#entity-${speaker.id}`}>
            {speaker.name}
          </a>
        ) : (
          texts.quotations.nameless
        )}{' '}
        <span className="count">{quotes.length}</span>
        {words > 0 && <span className="share">{texts.quotations.quotedWords(words)}</span>}
      </h3>
      <ul>
        {quotes.map((quote) => (
          <QuoteItem key={quote.facts.id} listed={quote} among={speaker?.id ?? null} />
        ))}
      </ul>
    </section>
  )
}

type QuoteItemProps = {
  readonly listed: ListedQuote
  /** The speaker under whose name the quotation is listed here. */
  readonly among: string | null
}

function QuoteItem({ listed: { pieces, facts: quote }, among }: QuoteItemProps) {
  const article = useArticle()
  const speakers = pieces.flatMap((piece) => speakerIdsOf(article, piece))
  const entities = [...pieces.flatMap(({ content }) => entitiesIn(article, content)), ...speakers]
  const others = quote.speakers.filter(({ id }) => id !== among)
  return (
    <li {...facetsOf(entities, speakers)} data-kind={quote.kind}>
      <a className="words" data-open={quote.id} href={`#${quote.id}`}>
        {wholeWords(quote)}
      </a>
      <p className="facts">
        <span className="kind">{texts.quotations.kinds[quote.kind]}</span>
        {quote.unknown && <span>{quote.unknown}</span>}
        {quote.otherReading && <span>{texts.quotations.orPerhaps(quote.otherReading)}</span>}
        {others.length > 0 && among && (
          <span>{texts.quotations.with(others.map(({ name }) => name).join(', '))}</span>
        )}
        {quote.holder && <span>{texts.quotations.onPosition(quote.holder)}</span>}
        {quote.chain && <span>{quote.chain}</span>}
        {isByEditor(quote.reasons) && <span>{texts.why.byEditor}</span>}
      </p>
    </li>
  )
}
