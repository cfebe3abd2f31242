import type { Quotation } from '../../annotation/quotations.ts'
import type { Article } from '../article-context.tsx'
import { type QuoteFacts, quoteFactsOf } from './quote-facts.ts'

export type ListedQuote = { readonly quotation: Quotation; readonly facts: QuoteFacts }

export type SpeakerGroup = {
  /** An entity, or `null` for words whose speaker has no name in the article. */
  readonly speaker: { readonly id: string; readonly name: string } | null
  readonly quotes: readonly ListedQuote[]
}

/**
 * The quotations of an article by who said them, the most quoted first, those without a named speaker
 * last. One that two people said together stands under both.
 */
export function quotesBySpeaker(article: Article): SpeakerGroup[] {
  const quotes = article.analysis.quotations.map((quotation) => ({
    quotation,
    facts: quoteFactsOf(article, quotation),
  }))
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

/** How many words of the speaker’s own are given: those in quotation marks, not what is reported of them. */
export function quotedWords(quotes: readonly ListedQuote[]): number {
  const own = quotes.filter(({ facts }) => facts.kind !== 'indirect')
  return own.reduce((sum, { facts }) => sum + facts.words.split(/\s+/u).length, 0)
}
