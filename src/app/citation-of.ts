import { authorsOfByline } from '../reader/cite/authors-of-byline.ts'
import type { Citation } from '../reader/cite/citation.ts'
import { type QuoteFacts, speakerWords } from '../reader/quotes/quote-facts.ts'
import { texts } from '../texts/texts.ts'
import type { ArticlePageData } from './page-data.ts'

type Place = {
  readonly page: ArticlePageData
  /** Which agency or paper the text names. */
  readonly outlet: string | null
  /** `null` for a text that its reader brought. */
  readonly link: string | null
}

/** A whole quotation, also where the article splits it. */
export function citationOf(quote: QuoteFacts, place: Place): Citation {
  const { content, words, holder, chain } = quote
  const whole = quote.whole ?? { kind: quote.kind, words: content ?? words }
  const speaker = speakerOf(quote)
  return { kind: whole.kind, words: whole.words, speaker, holder, chain, ...sourceOf(place) }
}

/**
 * Words that a reader chose.
 *
 * @param words  within the marks of the quotation, if there is one: of one quoted in part they are quoted
 * @param quote  the quotation that they stand in; `null` where the article itself speaks
 */
export function citationOfWords(words: string, quote: QuoteFacts | null, place: Place): Citation {
  const kind = quote?.kind === 'indirect' ? 'indirect' : 'direct'
  const whose = quote
    ? { speaker: speakerOf(quote), holder: quote.holder, chain: quote.chain }
    : { speaker: '', holder: null, chain: null }
  return { kind, words, ...whose, ...sourceOf(place) }
}

/** Whom the article does not name is cited by its words for them, and nobody is there without a capital. */
function speakerOf(quote: QuoteFacts): string {
  const { source, unknown } = quote
  const isUnnamed = source !== null && unknown === texts.quotations.notNamed(source)
  const words = isUnnamed ? source : speakerWords(quote)
  return words.charAt(0).toLocaleUpperCase(texts.locale) + words.slice(1)
}

function sourceOf({ page, outlet, link }: Place) {
  return {
    title: page.title,
    authors: authorsOfByline(page.byline),
    outlet: outlet ?? (page.isOwn ? null : texts.site.name),
    published: page.published?.day ?? null,
    accessed: today(),
    link,
  }
}

/** The reader’s own day, ISO 8601, which Swedes write so. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE')
}
