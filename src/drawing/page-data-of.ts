import { headedSections } from '../annotation/headed-sections.ts'
import { pieceOf } from '../annotation/quotations.ts'
import { sliceOf } from '../annotation/range.ts'
import type { ArticlePageData, LibraryEntry } from '../app/page-data.ts'
import type { Article } from '../reader/article-context.tsx'
import { entitySummariesOf } from '../reader/entities/entity-summary.ts'
import { dateWordsOf } from '../reader/timeline/date-words.ts'
import { eventTimeOf } from '../reader/timeline/event-time.ts'
import { readingTimeOf } from './reading-time.ts'

/** The small part of an article’s findings that its page needs in the browser. */
export function articlePageData(article: Article): ArticlePageData {
  const { analysis, slug, text } = article
  const headed = headedSections(analysis.sections)
  const paragraphs = analysis.sections.flatMap((section) => section.paragraphs)
  return {
    kind: 'article',
    slug,
    title: { words: analysis.title.words, origin: analysis.title.origin },
    published: publishedOf(article),
    place: analysis.dateline && placeName(sliceOf(text, analysis.dateline.place)),
    byline: bylineOf(article),
    reading: readingTimeOf(article),
    headingsMade: headed.some((section) => section.title.origin === 'made'),
    sections: headed.map(({ id, title }) => ({ id, title: title.words })),
    paragraphs: paragraphs.length,
    counts: {
      quotations: analysis.quotations.filter((quotation) => pieceOf(quotation) === null).length,
      events: analysis.events.length,
      dated: analysis.events.filter((event) => eventTimeOf(article, event)).length,
    },
    entities: entitySummariesOf(article),
  }
}

/** An article as one line of the library. */
export function libraryEntryOf(article: Article): LibraryEntry {
  const { analysis, slug, text } = article
  const first = analysis.sections[0]?.paragraphs.find(({ role }) => role === 'body')
  return {
    slug,
    title: analysis.title.words,
    titleOrigin: analysis.title.origin,
    published: publishedOf(article),
    lede: first ? sliceOf(text, first.range) : '',
  }
}

/** The day of publication, `null` where none is known. */
export function publishedOf({
  analysis: { published, dateStated },
}: Article): ArticlePageData['published'] {
  if (published === null) return null
  const words = dateWordsOf(published) ?? published
  return { day: published, words, origin: dateStated ? 'text' : 'editor' }
}

/** Left out of the article’s body, which it is no part of, and shown in its head. */
function bylineOf({ analysis: { boilerplate }, text }: Article): string | null {
  const found = boilerplate.find(({ evidence }) => evidence.rule === 'byline')
  const words = found
    ? sliceOf(text, found.range)
        .replaceAll(/<[^<>]*>/gu, '')
        .trim()
    : ''
  return words === '' ? null : words
}

/** Datelines are in capitals: SEOUL is written Seoul beside the date. */
function placeName(words: string): string {
  if (words !== words.toUpperCase()) return words
  return words.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
}
