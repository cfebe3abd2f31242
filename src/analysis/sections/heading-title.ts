import type { Title } from '../../annotation/document.ts'
import { sliceOf, type TextRange, textRange } from '../../annotation/range.ts'

/**
 * The title that a heading line is, without the marks of Markdown.
 *
 *     ## What comes next ##
 *        ^^^^^^^^^^^^^^^
 */
export function headingTitle(text: string, line: TextRange): Title {
  const words = sliceOf(text, line)
  const opener = /^#{1,6}\s+/u.exec(words)?.[0].length ?? 0
  // behind the opener: “# #” has no space for both
  const closer = opener > 0 ? (/\s+#+$/u.exec(words.slice(opener))?.[0].length ?? 0) : 0
  const range = textRange(line.start + opener, line.end - closer)
  return {
    origin: 'text',
    words: sliceOf(text, range),
    range,
    evidence: { rule: 'heading-line', words: [range] },
  }
}
