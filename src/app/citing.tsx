import { useState } from 'react'
import type { Citation } from '../reader/cite/citation.ts'
import { CitePanel } from '../reader/cite/cite-panel.tsx'
import { linkToPieces } from '../reader/links/link-to-passage.ts'
import type { QuoteFacts } from '../reader/quotes/quote-facts.ts'
import { citationOf } from './citation-of.ts'
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
  const [citation] = useState(
    (): Citation => citationOf(quote, { page, outlet, link: page.isOwn ? null : linkTo(quote) }),
  )
  return (
    <CitePanel
      citation={citation}
      embed={page.isOwn ? null : embedAddress(page, quote)}
      onClose={onClose}
    />
  )
}

function linkTo({ id, whole }: QuoteFacts): string {
  return linkToPieces(whole?.pieces ?? [id])
}

/** Of a quotation in several pieces the embed of the first stands for all. */
function embedAddress({ slug }: ArticlePageData, { id, whole }: QuoteFacts): string {
  const first = whole?.pieces[0] ?? id
  const path = `${import.meta.env.BASE_URL}a/${slug}/embed/${encodeURIComponent(first)}/`
  return window.location.origin + path
}
