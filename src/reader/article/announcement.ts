import type { Quotation } from '../../annotation/quotations.ts'
import type { TextRange } from '../../annotation/range.ts'
import { texts } from '../../texts/texts.ts'
import type { Article } from '../article-context.tsx'
import { speakerOf } from '../speaker-words.ts'

/** What a screen reader says before and after words; `styles/marks.css` makes it generated content. */
export type Announcement = { readonly 'data-said'?: string; readonly 'data-end'?: string }

/**
 * “Quoted, Margaret Olsen: … end of quotation”: of a quotation that is drawn in several pieces the first says
 * who, and the last that it ends.
 */
export function announcementOf(
  article: Article,
  quotation: Quotation,
  { range, first }: { readonly range: TextRange; readonly first: boolean },
): Announcement {
  const { announced, kinds, ends } = texts.quotations
  const { kind } = quotation
  return {
    ...(first && { 'data-said': announced(kinds[kind], speakerOf(article, quotation)) }),
    ...(range.end === quotation.range.end && { 'data-end': ends[kind] }),
  }
}
