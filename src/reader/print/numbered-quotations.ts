import type { Analysis } from '../../annotation/analysis.ts'
import type { Quotation } from '../../annotation/quotations.ts'

/**
 * The quotations that have a number on paper: those that begin in a paragraph of the article, in the order
 * in which a reader meets their marks. Words of a headline are not drawn with marks, and have none.
 */
export function numberedQuotations(analysis: Analysis): Quotation[] {
  const paragraphs = analysis.sections.flatMap((section) => section.paragraphs)
  return analysis.quotations.filter(({ range: { start } }) =>
    paragraphs.some(({ range }) => range.start <= start && start < range.end),
  )
}
