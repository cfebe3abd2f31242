import type { Dateline, Title } from '../../annotation/document.ts'
import type { DocumentText } from '../document-text.ts'
import { headingTitle } from './heading-title.ts'
import { titleFromLede } from './title-from-lede.ts'

/**
 * The title of the article: the editor's, else the headline that the text begins with, else the main
 * statement of its first sentence.
 */
export function titleArticle(
  document: DocumentText,
  dateline: Dateline | null,
  supplied: string | null,
): Title {
  const words = supplied?.trim() ?? ''
  if (words !== '') {
    const evidence = { rule: 'title-by-editor', words: [] } as const
    return { origin: 'editor', words, range: null, evidence }
  }
  const first = document.paragraphs[0]
  if (first && document.headings.has(0)) return headingTitle(document.text, first)
  return titleFromLede(document, dateline)
}
