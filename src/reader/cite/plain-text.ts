import { texts } from '../../texts/texts.ts'
import { authorNames } from './author-names.ts'
import { type Citation, type Cited, creditOf } from './citation.ts'
import { citedTitle } from './cited-title.ts'
import { markedWords } from './marked-words.ts'
import { joined, type Run, wordsOf } from './runs.ts'
import { plainDate } from './style-dates.ts'

/**
 * The words, who said them and where they stand, a line each.
 *
 *     “We will not stop”
 *     — Ana Ortiz, via the Tanjug statement, in “Ferries to go on”, Reuters, 15 June 2022
 *     https://example.org/a/ferries/…
 */
export function plainText(citation: Citation): Cited {
  const source = plainSource(citation).map(wordsOf).join('')
  const lines = [markedWords(citation), `— ${source}`, citation.link].filter(
    (line) => line !== null,
  )
  return { text: lines.join('\n'), html: null }
}

/** The line below the words: who said them and where they stand. */
export function plainSource(citation: Citation): Run[] {
  const { kind, authors, outlet, published } = citation
  return joined(
    [
      creditOf(citation),
      [`${texts.cite.in[kind]} `, { as: 'title', words: citedTitle(citation) }],
      authors.length > 0 ? texts.cite.by(authorNames(authors)) : null,
      outlet,
      published === null ? null : { as: 'day', words: plainDate(published) },
    ],
    ', ',
  )
}
