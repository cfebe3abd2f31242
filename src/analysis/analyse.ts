import type { Analysis } from '../annotation/analysis.ts'
import type { Boilerplate, Dateline } from '../annotation/document.ts'
import type { TextRange } from '../annotation/range.ts'
import { findBoilerplate } from './cleaning/find-boilerplate.ts'
import { readableText, withoutTags } from './cleaning/readable-text.ts'
import type { DocumentText } from './document-text.ts'
import { readEntities } from './entities/find-entities.ts'
import type { NameModel } from './entities/learned/name-model.ts'
import { findEvents } from './events/find-events.ts'
import { findQuotations } from './quotations/find-quotations.ts'
import { findDateline } from './sections/find-dateline.ts'
import { findHeadings } from './sections/find-headings.ts'
import { findSections } from './sections/find-sections.ts'
import { findStatedDate } from './sections/find-stated-date.ts'
import { titleArticle } from './sections/title-article.ts'
import { findParagraphs } from './text/find-paragraphs.ts'
import { findSentences } from './text/find-sentences.ts'
import { tokenise } from './text/tokenise.ts'
import { findTimexes } from './time/find-timexes.ts'

/** What the text itself does not state, and somebody else supplies. */
export type Supplied = {
  /** The article's own date, ISO 8601; relative dates are counted from it. */
  readonly published?: string | null
  readonly title?: string | null
}

/**
 * Everything that can be found in an article: the engine's only door.
 *
 * Pure: the same text and date give the same layers, on Node and in a browser. It finishes on any string.
 *
 * @param text   the file as it came; all ranges are over it, in UTF-16 code units
 * @param model  what names look like; another one than the project’s is for measuring
 */
export function analyse(text: string, supplied: Supplied = {}, model?: NameModel): Analysis {
  // first: residue is neither a paragraph nor a sentence
  const boilerplate = findBoilerplate(text)
  const readable = readableText(text, boilerplate)
  const document = documentOf(readable, findParagraphs(withoutTags(text, boilerplate), boilerplate))
  // opens the body, after headline and byline
  const dateline = findDateline(readable, bodyOf(document))
  // whoever supplies the date knows better than the page that was kept
  const dateStated = supplied.published ? null : statedDate(document, boilerplate, dateline)
  const published = supplied.published ?? dateStated?.day ?? null
  // needs the dateline: there a city is a city and not a government
  const named = readEntities(document, dateline, model)
  // leans on nothing but the words and the article's own date
  const times = findTimexes(document, published)
  // after the entities: the subject of a verb of saying already has one
  const quotations = findQuotations(document, named.entities, dateline)
  // after the quotations: “I” is who speaks
  const entities = named.withSpeakers(quotations)
  // last of the findings: an event is a clause with its date and those who take part
  const events = findEvents(document, entities, times, published)
  const title = titleArticle(document, dateline, supplied.title ?? null)
  // after the entities: a section ends where the talk turns to others
  const sections = findSections(document, entities, dateline, title)
  const { sentences } = document
  return {
    published,
    dateStated,
    title,
    dateline,
    boilerplate,
    sections,
    sentences,
    entities,
    quotations,
    times,
    events,
  }
}

function statedDate(
  document: DocumentText,
  boilerplate: readonly Boilerplate[],
  dateline: Dateline | null,
) {
  const headings = document.paragraphs.filter((_, index) => document.headings.has(index))
  return findStatedDate(document.text, bodyOf(document), headings, boilerplate, dateline)
}

function bodyOf({ paragraphs, headings }: DocumentText): TextRange[] {
  return paragraphs.filter((_, index) => !headings.has(index))
}

function documentOf(text: string, paragraphs: DocumentText['paragraphs']): DocumentText {
  const sentences = findSentences(text, paragraphs)
  return {
    text,
    paragraphs,
    // before the sections: a headline is not the first sentence of the body
    headings: findHeadings(text, paragraphs),
    sentences,
    tokens: tokenise(text, sentences),
  }
}
