import { formatFilter, noFilter } from '../address/filter.ts'
import type { Analysis } from '../annotation/analysis.ts'

/** What leaves the site: an article, its findings, and where its page is. */
export type ExportedArticle = {
  readonly text: string
  readonly analysis: Analysis
  /** Of its page, ending in a slash; from the root of the host where the host is not known. */
  readonly address: string
}

/** The link to a passage by its id. */
export function passageAddress({ address }: Pick<ExportedArticle, 'address'>, id: string): string {
  return `${address}#${encodeURIComponent(id)}`
}

/** The link to the page that shows where an entity, or a reading of one, is named. */
export function entityAddress({ address }: Pick<ExportedArticle, 'address'>, id: string): string {
  return `${address}?${formatFilter({ ...noFilter, entities: [id] })}`
}
