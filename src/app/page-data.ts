import type { EntitySummary } from '../reader/entities/entity-summary.ts'

/** The day of publication and who says so: the article’s own text, or the editor of this site. */
export type PublicationDay = {
  readonly day: string
  readonly words: string
  readonly origin: 'text' | 'editor'
}

/** What the browser needs to know of the article to make its drawn page live. */
export type ArticlePageData = {
  readonly kind: 'article'
  readonly slug: string
  readonly title: { readonly words: string; readonly origin: 'text' | 'made' | 'editor' }
  readonly published: PublicationDay | null
  readonly place: string | null
  /** Who wrote it, in the text’s own words; `null` where it does not say. */
  readonly byline: string | null
  /** How long it takes, and the share of it that stands in quotation marks, from 0 to 1. */
  readonly reading: { readonly minutes: number; readonly quoted: number }
  readonly sections: readonly { readonly id: string; readonly title: string }[]
  /** Whether the page made the section titles, for want of any in the text. */
  readonly headingsMade: boolean
  readonly paragraphs: number
  readonly counts: {
    readonly quotations: number
    readonly events: number
    /** Events that have a place in time. */
    readonly dated: number
  }
  readonly entities: readonly EntitySummary[]
  /** A text that its reader brought (`app/own/`): nobody else has it, so there is no link to be sent. */
  readonly isOwn?: true
}

export type LibraryEntry = {
  readonly slug: string
  readonly title: string
  readonly titleOrigin: ArticlePageData['title']['origin']
  readonly published: PublicationDay | null
  readonly lede: string
}

export type PageData =
  | ArticlePageData
  | { readonly kind: 'library'; readonly articles: readonly LibraryEntry[] }
  | { readonly kind: 'own' }
  | { readonly kind: 'not-found' }

/** Where, below the site, a reader’s own text is read. */
export const ownPath = 'own/'

export const pageDataId = 'page-data'

/**
 * The version of what is fetched of the page’s article later, to be asked for with it: a page that is kept on the device,
 * or open since yesterday, must not get the data of today. Empty in development.
 */
export function versionQuery(): string {
  const version = document.getElementById(pageDataId)?.dataset.version
  return version ? `?v=${version}` : ''
}

/** The data that the build put beside the page. */
export function readPageData(document: Document): PageData {
  const data = document.getElementById(pageDataId)?.textContent
  if (!data) throw new Error(`the page has no #${pageDataId}`)
  return JSON.parse(data) as PageData
}
