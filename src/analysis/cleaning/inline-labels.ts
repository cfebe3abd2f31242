import { type TextRange, textRange } from '../../annotation/range.ts'
import { newsAgencies } from '../lexicons/news-agencies.ts'

/**
 * What a page says of its links to those who cannot see them, and a copy brings along.
 *
 *     its owner, Example NV (EXM.AS), opens new tab, said
 *                                   ^^^^^^^^^^^^^^^
 */
const labels = /,? \(?opens (?:in )?(?:a )?new (?:tab|window)\)?(?=$|[\s,.;:!?"”’)])/giu

/** “June 3 (Reuters) - ”: a dateline has a place, this has none. */
const agency = new RegExp(
  `^\\s*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.? \\d{1,2}(?:, \\d{4})? )?\\((?:${newsAgencies.join('|')})\\)\\s*[-–—]{1,2}(?=\\s+\\S)`,
  'iu',
)

/** The agency before the first words of a line. @param offset  where the line begins in the text */
export function agencyLabelIn(line: string, offset: number): TextRange | null {
  const label = agency.exec(line)?.[0]
  return label === undefined
    ? null
    : textRange(offset + label.length - label.trimStart().length, offset + label.length)
}

/** A line as it would be without them. */
export function withoutLabels(line: string): string {
  return line.replaceAll(labels, '').trim()
}

/**
 * Labels within the lines of the article.
 *
 * @param offset  where the line begins in the text
 */
export function inlineLabelsIn(line: string, offset: number): TextRange[] {
  return Array.from(line.matchAll(labels), ({ 0: label, index }) =>
    textRange(offset + index, offset + index + label.length),
  )
}
