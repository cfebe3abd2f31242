import { texts } from '../../texts/texts.ts'
import { authorName } from './author-names.ts'
import type { Author } from './authors-of-byline.ts'
import { type Citation, type Cited, creditOf } from './citation.ts'
import { citedTitle, withComma } from './cited-title.ts'
import type { NameParts } from './name-parts.ts'
import { citedLine, joined, type Run, wordsOf } from './runs.ts'
import { apaDate } from './style-dates.ts'

/**
 * The two halves of a citation of the APA’s Publication Manual, 7th edition: what stands in the text after
 * the words (8.6, a secondary source), and the entry of the reference list (10.16, 10.1 for news).
 *
 *     (Ana Ortiz, via the Tanjug statement, as cited in Vandermeer, 2022)
 *
 *     Vandermeer, N. (2022, June 15). Ferries to go on. Reuters. https://example.org/…
 *
 * Without an author the title takes its place; without a day the style writes “n.d.”.
 */
export function apa(citation: Citation): Cited {
  const inText = citedLine(inTextOf(citation))
  const reference = citedLine(referenceOf(citation))
  return {
    text: `${inText.text}\n\n${reference.text}`,
    html: `${inText.html}\n${reference.html}`,
  }
}

function inTextOf(citation: Citation): Run[] {
  const { authors, kind, published } = citation
  const source = authors.length > 0 ? familyNames(authors) : citedTitle(citation)
  const [year = ''] = (published ?? noDate).split('-')
  const credit = `${creditOf(citation)}, ${texts.cite.asCitedIn[kind]}`
  return [`(${credit} ${withComma(source)}${year})`]
}

function referenceOf(citation: Citation): Run[] {
  const { authors, outlet, published, link, title } = citation
  const date = `(${published ? apaDate(published) : noDate}).`
  const named: Run =
    title.origin === 'made' ? `[${title.words}]` : { as: 'italic', words: title.words }
  const titled: Run[] = [named, /[?!.]$/u.test(wordsOf(named)) ? '' : '.']
  const heads = authors.length > 0 ? [invertedNames(authors), date, titled] : [titled, date]
  return joined([...heads, outlet && `${outlet}.`, link && { as: 'link', words: link }], ' ')
}

const noDate = 'n.d.'

function familyNames(authors: readonly Author[]): string {
  const names = authors.map((author) => (author.kind === 'whole' ? author.name : author.family))
  return names.length > 2 ? `${names[0]} et al.` : names.join(' & ')
}

function invertedNames(authors: readonly Author[]): string {
  const names = authors.map((author) =>
    author.kind === 'whole' ? authorName(author) : invertedName(author),
  )
  const last = names.at(-1) ?? ''
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${last}` : last
  return list.endsWith('.') ? list : `${list}.`
}

/** Hale, M. B., Jr.; the style has the suffix last. */
function invertedName({ given, family, suffix }: NameParts): string {
  return [family, initials(given), suffix].filter(Boolean).join(', ')
}

/** Jean-Pierre → J.-P.; Noor A. → N. A.; J.K. → J. K. */
function initials(given: string): string {
  return given
    .split(/ |(?<=\.)(?=\p{Lu})/u)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${Array.from(part)[0] ?? ''}.`)
        .join('-'),
    )
    .join(' ')
}
