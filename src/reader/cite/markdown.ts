import type { Citation, Cited } from './citation.ts'
import { markedWords } from './marked-words.ts'
import { plainSource } from './plain-text.ts'
import { type Run, wordsOf } from './runs.ts'

/**
 * A block quotation whose last line links to the passage (CommonMark).
 *
 *     > “We will not stop”
 *     >
 *     > — Ana Ortiz, in [“Ferries to go on”](<https://example.org/…>), 15 June 2022
 */
export function markdown(citation: Citation): Cited {
  const source = plainSource(citation).map((run) => markedUp(run, citation.link))
  const words = escapedMarkdown(markedWords(citation))
  return { text: `> ${words}\n>\n> — ${source.join('')}`, html: null }
}

function markedUp(run: Run, link: string | null): string {
  const words = escapedMarkdown(wordsOf(run))
  if (typeof run === 'string' || run.as !== 'title' || link === null) return words
  return `[${words}](<${link.replace(/[<>\\\s]/gu, encodeURIComponent)}>)`
}

/** Words as words: whatever would be a sign of Markdown gets a backslash, also at the start of a line. */
export function escapedMarkdown(words: string): string {
  return words
    .replace(/[\\`*_[\]<>~|&]/gu, '\\$&')
    .replace(/^(?<sign>[#+=-])/u, '\\$<sign>')
    .replace(/^(?<number>\d{1,9})(?<sign>[.)])/u, '$<number>\\$<sign>')
}
