import type { Boilerplate } from '../../annotation/document.ts'
import { type TextRange, textRange } from '../../annotation/range.ts'
import { isInline } from '../cleaning/is-inline.ts'

/**
 * The blocks of the article: lines that hold more than white space once the boilerplate is set aside.
 * A line is a paragraph, as in the files of news agencies; boilerplate inside a line ends the paragraph,
 * but for tags within a sentence, which the paragraph goes on behind.
 */
export function findParagraphs(text: string, boilerplate: readonly Boilerplate[]): TextRange[] {
  const paragraphs: TextRange[] = []
  let from = 0
  const ends = boilerplate.filter((residue) => !isInline(residue))
  for (const { range } of [...ends, null].map((found) => ({ range: found?.range }))) {
    // not spread into one call: a file may have more lines than a call may have arguments
    for (const line of linesIn(text, from, range?.start ?? text.length)) paragraphs.push(line)
    from = range?.end ?? text.length
  }
  return paragraphs
}

function linesIn(text: string, start: number, end: number): TextRange[] {
  return Array.from(
    text.slice(start, end).matchAll(/[^\s](?:[^\r\n\u2028\u2029]*[^\s])?/gu),
    (line) => textRange(start + line.index, start + line.index + line[0].length),
  )
}
