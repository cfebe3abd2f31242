import { sliceOf } from '../annotation/range.ts'
import { publishedOf } from '../drawing/page-data-of.ts'
import type { Article } from '../reader/article-context.tsx'
import { entitySummariesOf } from '../reader/entities/entity-summary.ts'
import type { IndexedArticle } from '../reader/find/library/library-index.ts'
import { isListed, quoteFactsOf, speakerWords, wholeWords } from '../reader/quotes/quote-facts.ts'

/** What the search over all articles looks through of this one. */
export function libraryIndexOf(article: Article): IndexedArticle {
  const { analysis, slug, text } = article
  const quotations = analysis.quotations
    .map((quotation) => quoteFactsOf(article, quotation))
    .filter(isListed)
    .map((facts) => ({
      id: facts.id,
      words: wholeWords(facts),
      kind: facts.kind,
      by: facts.speakers.map(({ id }) => id),
      speaker: [speakerWords(facts), facts.chain].filter((part) => part !== null).join(', '),
    }))
  const quoted = new Set(quotations.flatMap(({ by }) => by))
  return {
    slug,
    title: analysis.title.words,
    published: publishedOf(article),
    passages: analysis.sections.flatMap(({ id, title, paragraphs }) => [
      ...(title.origin === 'text' ? [{ id, words: title.words }] : []),
      ...paragraphs.map((paragraph) => ({
        id: paragraph.id,
        words: sliceOf(text, paragraph.range),
      })),
    ]),
    quotations,
    speakers: entitySummariesOf(article)
      .filter(({ id }) => quoted.has(id))
      .map(({ id, name, aliases }) => ({ id, name, aliases })),
  }
}
