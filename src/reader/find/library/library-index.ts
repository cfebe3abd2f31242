import type { Quotation } from '../../../annotation/quotations.ts'
import type { Speaker } from '../request.ts'

/** Where the build puts the index, beside the front page. */
export const libraryIndexName = 'library.json'

/** An article as far as it is looked through from the front page. */
export type IndexedArticle = {
  readonly slug: string
  readonly title: string
  readonly published: { readonly day: string; readonly words: string } | null
  /** Headings of the text among them; all with their ids in the page. */
  readonly passages: readonly { readonly id: string; readonly words: string }[]
  readonly quotations: readonly IndexedQuotation[]
  /** Those who are quoted. */
  readonly speakers: readonly Speaker[]
}

export type IndexedQuotation = {
  readonly id: string
  readonly words: string
  readonly kind: Quotation['kind']
  /** Ids of its speakers. */
  readonly by: readonly string[]
  /** Its speaker in words, and its chain: “Ko Minjung, via the Tanjug statement”. */
  readonly speaker: string
}
