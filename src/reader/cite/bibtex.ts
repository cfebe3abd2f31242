import { texts } from '../../texts/texts.ts'
import type { Author } from './authors-of-byline.ts'
import { type Citation, type Cited, creditOf } from './citation.ts'
import { markedWords } from './marked-words.ts'
import { bibtexDate } from './style-dates.ts'
import { tex } from './tex.ts'

/**
 * An entry that BibTeX and biblatex both read. The note, which styles print, says who is cited and how the
 * words came; the words themselves stand in `annote`, which they leave out.
 */
export function bibtex(citation: Citation): Cited {
  const { title, authors, outlet, published, accessed, link, kind } = citation
  const day = published === null ? null : bibtexDate(published)
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', authors.length > 0 ? braced(authors.map(authorInTex).join(' and ')) : null],
    ['title', braced(`{${tex(title.origin === 'made' ? `[${title.words}]` : title.words)}}`)],
    ['howpublished', outlet && braced(tex(outlet))],
    ['year', day && braced(day.year)],
    ['month', day?.month ?? null],
    ['day', day && braced(day.day)],
    ['url', link && braced(link.replace(/[{}\\\s]/gu, encodeURIComponent))],
    ['urldate', day ? null : braced(accessed)],
    ['note', braced(tex(texts.cite.note[kind](creditOf(citation))))],
    ['annote', braced(tex(markedWords(citation)))],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = ${value},`))
  return { text: `@misc{${entryKey(citation)},\n${lines.join('\n')}\n}`, html: null }
}

/** Who said it, when and the first words, in letters that every program takes: `olsen-2024-the-harbour-will`. */
export function entryKey({ speaker, published, words }: Citation): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? []
  const [year = ''] = (published ?? '').split('-')
  const parts = [
    ...plain(withoutMarks(speaker)).slice(0, 2),
    year,
    ...plain(withoutMarks(words)).slice(0, 3),
  ]
  return parts.filter(Boolean).join('-') || 'quotation'
}

function withoutMarks(words: string): string {
  return words.normalize('NFD').replace(/[\p{M}'’]/gu, '')
}

function authorInTex(author: Author): string {
  if (author.kind === 'whole') return `{${tex(author.name)}}`
  const { family, suffix, given } = author
  // BibTeX finds a small particle itself; any other would count as a given name, were it not for the comma.
  return [family, suffix, given].flatMap((part) => (part ? tex(part) : [])).join(', ')
}

function braced(value: string): string {
  return `{${value}}`
}
