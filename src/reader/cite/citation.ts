import { texts } from '../../texts/texts.ts'
import type { Author } from './authors-of-byline.ts'

/**
 * All that is known of a quotation when it leaves the page. What is not known is `null` or empty, and no
 * format makes up for it.
 *
 * The formats are our own, a few lines each: citation-js would bring some hundred kilobytes for its styles,
 * and has no notion of a speaker, or of a channel through which the words came.
 */
export type Citation = {
  /** As the article has them; of a mixed quotation the paraphrase too, with the marks that stand in it. */
  readonly words: string
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** In words, also where nobody is known: “Speaker not stated”. */
  readonly speaker: string
  /** Whose position the words describe, where that is not the speaker. */
  readonly holder: string | null
  /** “via the Tanjug statement”. */
  readonly chain: string | null
  readonly title: { readonly words: string; readonly origin: 'text' | 'made' | 'editor' }
  readonly authors: readonly Author[]
  /** The agency or paper that the text names, otherwise the site that the article stands on, if it does on one. */
  readonly outlet: string | null
  /** ISO 8601. */
  readonly published: string | null
  /** The day on which it is cited, ISO 8601: some styles want it where the article has no day. */
  readonly accessed: string
  /** The whole address of the passage; `null` where nobody else could open it. */
  readonly link: string | null
}

/** A citation in one format: as text, and marked up for what pastes with formatting. */
export type Cited = { readonly text: string; readonly html: string | null }

/** Who said it and how it came: “Li Wei, on the position of China, via the Tanjug statement”. */
export function creditOf({ speaker, holder, chain }: Citation): string {
  return [speaker, holder && texts.quotations.onPosition(holder), chain].filter(Boolean).join(', ')
}
