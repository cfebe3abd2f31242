import { aliasesOf } from '../annotation/aliases.ts'
import type { Analysis } from '../annotation/analysis.ts'
import type { Entity, EntityType } from '../annotation/entities.ts'
import { type ExportedArticle, entityAddress } from './exported-article.ts'

/** An entity or a reading of one, in the words of schema.org. */
export type NamedThing = {
  readonly '@type': 'Person' | 'Place' | 'Organization' | 'GovernmentOrganization' | 'Thing'
  readonly '@id': string
  readonly name: string
  readonly alternateName?: readonly string[]
}

const types = {
  person: 'Person',
  place: 'Place',
  organization: 'Organization',
  other: 'Thing',
} as const satisfies Record<EntityType, string>

/** All that has a name in an article, by id: those that are named most often come first. */
export function namedThingsOf(article: ExportedArticle): Map<string, NamedThing> {
  return new Map(
    byMentions(article.analysis).flatMap((entity): [string, NamedThing][] => [
      [entity.id, thingOf(article, entity)],
      ...entity.readings.map(({ id, name, kind }): [string, NamedThing] => [
        id,
        {
          '@type': kind === 'government' ? 'GovernmentOrganization' : 'Place',
          '@id': entityAddress(article, id),
          name,
        },
      ]),
    ]),
  )
}

function thingOf(article: ExportedArticle, { id, name, type, mentions }: Entity): NamedThing {
  // “The two leaders” is what the text calls him once, and no name of his.
  const names = mentions.filter(({ kind }) => kind === 'name')
  const aliases = aliasesOf(article.text, name, names)
  return {
    '@type': types[type],
    '@id': entityAddress(article, id),
    name,
    ...(aliases.length > 0 && { alternateName: aliases }),
  }
}

function byMentions({ entities }: Analysis) {
  return entities.toSorted((a, b) => b.mentions.length - a.mentions.length)
}
