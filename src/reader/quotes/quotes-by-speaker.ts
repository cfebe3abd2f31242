import type { Quotation } from '../../annotation/quotations.ts'
import type { Article } from '../article-context.tsx'
import { isListed, type QuoteFacts, quoteFactsOf, wholeWords } from './quote-facts.ts'

export type ListedQuote = {
  /** Its pieces, in the order of the text; mostly one. */
  readonly pieces: readonly Quotation[]
  /** Of the first piece. */
  readonly facts: QuoteFacts
}

export type SpeakerGroup = {
  /** An entity, or `null` for words whose speaker has no name in the article. */
  readonly speaker: { readonly id: string; readonly name: string } | null
  readonly quotes: readonly ListedQuote[]
}

/**
 * The quotations of an article by who said them, the most quoted first, those without a named speaker
 * last. One that two people said together stands under both; one that its attribution splits stands once.
 */
export function quotesBySpeaker(article: Article): SpeakerGroup[] {
  const quotes = listedQuotes(article)
  const named = Map.groupBy(
    quotes.flatMap((quote) => quote.facts.speakers.map((speaker) => ({ speaker, quote }))),
    ({ speaker }) => speaker.id,
  )
  const groups = [...named.values()].flatMap((members) =>
    members[0] ? [{ speaker: members[0].speaker, quotes: members.map(({ quote }) => quote) }] : [],
  )
  const nameless = quotes.filter(({ facts }) => facts.speakers.length === 0)
  return [
    ...groups.sort((a, b) => b.quotes.length - a.quotes.length),
    ...(nameless.length > 0 ? [{ speaker: null, quotes: nameless }] : []),
  ]
}

function listedQuotes(article: Article): ListedQuote[] {
  const { quotations } = article.analysis
  const all = quotations.map((quotation) => ({
    pieces: [quotation],
    facts: quoteFactsOf(article, quotation),
  }))
  const byGroup = Map.groupBy(quotations, ({ group }) => group)
  return all
    .filter(({ facts }) => isListed(facts))
    .map(({ pieces, facts }) =>
      facts.whole
        ? { pieces: byGroup.get(pieces[0]?.group ?? null) ?? pieces, facts }
        : { pieces, facts },
    )
}

/** How many words of the speaker’s own are given: those in quotation marks, not what is reported of them. */
export function quotedWords(quotes: readonly ListedQuote[]): number {
  const own = quotes.filter(({ facts }) => facts.kind !== 'indirect')
  return own.reduce((sum, { facts }) => sum + wholeWords(facts).split(/\s+/u).length, 0)
}
