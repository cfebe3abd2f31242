import type { Span } from '../edited.ts'
import type { Passage, SurvivalArticle } from '../passages.ts'

/** Where somebody who follows a link is taken, and whether they are told that something changed. */
export type Arrival =
  | { readonly kind: 'landed'; readonly span: Span; readonly notice: boolean }
  | { readonly kind: 'gone' }

/** An article as it is now. */
export type Now = { readonly text: string; readonly paragraphs: readonly string[] }

/** A way to point into an article. */
export type Method = {
  readonly name: string
  /** @returns the link’s text; `null` where this kind of link can’t name the passage */
  link(article: SurvivalArticle, passage: Passage): string | null
  follow(link: string, now: Now): Arrival
}
