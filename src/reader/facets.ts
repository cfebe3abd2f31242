import { type Quotation, speakersOf } from '../annotation/quotations.ts'
import { overlaps, type TextRange } from '../annotation/range.ts'
import { type Article, mentionKey } from './article-context.tsx'

/**
 * What a filter can ask of a part of the page, as attributes: space-separated ids, so that one style rule
 * (`app/filter-rule.ts`) can tell what matches without a look at any data.
 */
export type Facets = { readonly 'data-entities': string; readonly 'data-speakers': string }

/** The attributes for these entities, readings and speakers. */
export function facetsOf(entities: Iterable<string>, speakers: Iterable<string>): Facets {
  return {
    'data-entities': [...new Set(entities)].join(' '),
    'data-speakers': [...new Set(speakers)].join(' '),
  }
}

/** The facets of a stretch of the article: who is mentioned in it, and whose words it holds. */
export function facetsOfRange(article: Article, range: TextRange): Facets {
  return facetsOf(entitiesIn(article, range), speakersIn(article, range))
}

/** Ids of the entities mentioned in a stretch, and of the readings they have there. */
export function entitiesIn(article: Article, range: TextRange): string[] {
  return article.mentions.within(range).flatMap(({ entity, mention }) => {
    const reading = article.readings.get(mentionKey(entity, mention.range))
    return reading ? [entity.id, reading] : [entity.id]
  })
}

/** Who speaks a quotation: a government’s words are those of the capital that stands for it, too. */
export function speakerIdsOf({ owners }: Article, quotation: Quotation): string[] {
  return speakersOf(quotation).flatMap((id) => [id, ...(owners.get(id) ?? [])])
}

function speakersIn(article: Article, range: TextRange): string[] {
  return article.analysis.quotations
    .filter((quotation) => overlaps(quotation.range, range))
    .flatMap((quotation) => speakerIdsOf(article, quotation))
}
