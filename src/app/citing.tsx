import { useState } from 'react'
import { authorsOfByline } from '../reader/cite/authors-of-byline.ts'
import type { Citation } from '../reader/cite/citation.ts'
import { CitePanel } from '../reader/cite/cite-panel.tsx'
import { linkToElement } from '../reader/links/link-to-passage.ts'
import { type QuoteFacts, speakerWords } from '../reader/quotes/quote-facts.ts'
import { texts } from '../texts/texts.ts'
import type { ArticlePageData } from './page-data.ts'

type CitingProps = {
  readonly page: ArticlePageData
  readonly quote: QuoteFacts
  readonly outlet: string | null
  readonly onClose: () => void
}

/** Brings together what the page, its findings and its address know of a quotation. */
export function Citing({ page, quote, outlet, onClose }: CitingProps) {
  // Made once: it looks through the whole text.
  const [citation] = useState((): Citation => citationOf(page, quote, outlet))
  return <CitePanel citation={citation} embed={embedAddress(page, quote)} onClose={onClose} />
}

function citationOf(page: ArticlePageData, quote: QuoteFacts, outlet: string | null): Citation {
  const { kind, content, words, holder, chain } = quote
  return {
    kind,
    words: content ?? words,
    speaker: speakerOf(quote),
    holder,
    chain,
    title: page.title,
    authors: authorsOfByline(page.byline),
    outlet: outlet ?? texts.site.name,
    published: page.published?.day ?? null,
    accessed: today(),
    link: linkToElement(quote.id),
  }
}

/** Whom the article does not name is cited by its words for them, and nobody is there without a capital. */
function speakerOf(quote: QuoteFacts): string {
  const { source, unknown } = quote
  const isUnnamed = source !== null && unknown === texts.quotations.notNamed(source)
  const words = isUnnamed ? source : speakerWords(quote)
  return words.charAt(0).toLocaleUpperCase(texts.locale) + words.slice(1)
}

function embedAddress({ slug }: ArticlePageData, { id }: QuoteFacts): string {
  const path = `${import.meta.env.BASE_URL}a/${slug}/embed/${encodeURIComponent(id)}/`
  return window.location.origin + path
}

/** The reader’s own day, ISO 8601, which Swedes write so. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE')
}
