import type { Dateline, Title } from '../../annotation/document.ts'
import { sliceOf, type TextRange } from '../../annotation/range.ts'
import type { DocumentText } from '../document-text.ts'
import { dateLine } from './find-headings.ts'
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
  const headline = headlineOf(document)
  return headline ? headingTitle(document.text, headline) : titleFromLede(document, dateline)
}

/** The first line above the body; behind a masthead or a kicker in capitals the first that is not. */
function headlineOf({ text, paragraphs, headings }: DocumentText): TextRange | null {
  const body = paragraphs.findIndex((_, index) => !headings.has(index))
  const front = paragraphs.slice(0, Math.max(0, body))
  const named = front.filter((line) => !dateLine.test(sliceOf(text, line)))
  return named.find((line) => !isKicker(sliceOf(text, line))) ?? named[0] ?? null
}

/** “THE BAY GAZETTE”, “COUNCIL NEWS”: a few words in capitals. */
function isKicker(line: string): boolean {
  return line === line.toUpperCase() && line.split(/\s+/u).length <= 4
}
