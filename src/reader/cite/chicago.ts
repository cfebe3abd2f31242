import { texts } from '../../texts/texts.ts'
import { authorNames } from './author-names.ts'
import { type Citation, type Cited, creditOf } from './citation.ts'
import { citedTitle, withComma } from './cited-title.ts'
import { citedLine, joined } from './runs.ts'
import { chicagoDate } from './style-dates.ts'

/**
 * A note of the Chicago Manual of Style, 17th edition (14.191 for articles, 14.260 for what is quoted in
 * them). A note stands below words that one’s own text already has, so it does not repeat them.
 *
 *     Ana Ortiz, via the Tanjug statement, quoted in Noor Vandermeer, “Ferries to Go On,” Reuters,
 *     June 15, 2022, https://example.org/….
 *
 * Where the article has no day the style asks for the day of reading (14.12).
 */
export function chicago(citation: Citation): Cited {
  const { kind, authors, outlet, published, accessed, link } = citation
  const title = citedTitle(citation)
  const lead = texts.cite.citedIn[kind]
  const first = authors.length > 0 ? `${lead} ${authorNames(authors)}` : null
  const titled = first === null ? `${lead} ${title}` : title
  const day = published ? chicagoDate(published) : texts.cite.accessed(chicagoDate(accessed))
  const before = joined([creditOf(citation), first], ', ')
  const after = joined([outlet, day, link && { as: 'link', words: link }], ', ')
  return citedLine([...before, ', ', withComma(titled), ...after, '.'])
}
