import { createContext, useContext } from 'react'
import type { Analysis } from '../annotation/analysis.ts'
import type { Entity } from '../annotation/entities.ts'
import { type MentionIndex, mentionIndexOf } from '../annotation/mention-index.ts'
import type { TextRange } from '../annotation/range.ts'

/** One article with all that is known of it: what the drawn parts of the page read. */
export type Article = {
  readonly slug: string
  readonly text: string
  readonly analysis: Analysis
  readonly mentions: MentionIndex
  /** Entities and readings by id, as the names they are shown under. */
  readonly names: ReadonlyMap<string, string>
  /** What a mention stands for where that is not plainly its entity: a reading's id, by `mentionKey`. */
  readonly readings: ReadonlyMap<string, string>
  /** The entities whose reading an id is: the capital of “Government of Finland”. */
  readonly owners: ReadonlyMap<string, readonly string[]>
}

/** One mention of one entity: “the two leaders” is a mention of two. */
export function mentionKey(entity: Entity, range: TextRange): string {
  return `${entity.id} ${range.start}`
}

/** Puts the look-ups beside an analysis, once for an article. */
export function articleOf(slug: string, text: string, analysis: Analysis): Article {
  return {
    slug,
    text,
    analysis,
    mentions: mentionIndexOf(analysis.entities),
    names: new Map(analysis.entities.flatMap(namesOf)),
    readings: new Map(analysis.entities.flatMap(readingsOf)),
    owners: ownersOf(analysis.entities),
  }
}

function ownersOf(entities: readonly Entity[]): Map<string, string[]> {
  const owners = new Map<string, string[]>()
  for (const { id, readings } of entities) {
    for (const reading of readings) owners.set(reading.id, [...(owners.get(reading.id) ?? []), id])
  }
  return owners
}

function readingsOf(entity: Entity): [string, string][] {
  return entity.readings.flatMap((reading) =>
    reading.mentions.map(({ range }): [string, string] => [mentionKey(entity, range), reading.id]),
  )
}

function namesOf(entity: Entity): [string, string][] {
  return [entity, ...entity.readings].map(({ id, name }) => [id, name])
}

const ArticleContext = createContext<Article | null>(null)

export const ArticleProvider = ArticleContext.Provider

/** The article that is open. @throws Error outside of an `ArticleProvider` */
export function useArticle(): Article {
  const article = useContext(ArticleContext)
  if (!article) throw new Error('no article: a reader component stands outside of ArticleProvider')
  return article
}
