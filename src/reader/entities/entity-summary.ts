import { type Entity, type EntityType, entityTypes } from '../../annotation/entities.ts'
import { contains, type TextRange } from '../../annotation/range.ts'
import type { Article } from '../article-context.tsx'

/** A reading of an entity, to be filtered for by itself: “Government of Russia”. */
export type ReadingSummary = {
  readonly id: string
  readonly name: string
  readonly count: number
  /** Paragraphs that mention it, as indices from 0. */
  readonly paragraphs: readonly number[]
}

/** What the sidebar needs of an entity; small, since it goes to the browser. */
export type EntitySummary = ReadingSummary & {
  readonly type: EntityType
  /** How many of the mentions are names; the rest are titles and pronouns. */
  readonly named: number
  readonly aliases: readonly string[]
  readonly readings: readonly ReadingSummary[]
  /** Paragraphs that hold words of theirs. */
  readonly speaks: readonly number[]
}

/** The entities of an article by type, the most mentioned first. */
export function entitySummariesOf(article: Article): EntitySummary[] {
  const { analysis } = article
  const paragraphs = analysis.sections.flatMap((section) =>
    section.paragraphs.map(({ range }) => range),
  )
  const speaks = Map.groupBy(
    analysis.quotations.flatMap(({ source, range }) =>
      source.kind === 'entity' ? source.entities.map((id) => ({ id: String(id), range })) : [],
    ),
    ({ id }) => id,
  )
  return analysis.entities
    .map((entity) => ({
      ...summaryOf(entity, paragraphs),
      speaks: indicesOf(
        paragraphs,
        (speaks.get(entity.id) ?? []).map(({ range }) => range),
      ),
    }))
    .sort((a, b) => entityTypes.indexOf(a.type) - entityTypes.indexOf(b.type) || b.count - a.count)
}

function summaryOf(
  entity: Entity,
  paragraphs: readonly TextRange[],
): Omit<EntitySummary, 'speaks'> {
  const ranges = entity.mentions.map(({ range }) => range)
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    count: ranges.length,
    named: entity.mentions.filter(({ kind }) => kind === 'name').length,
    aliases: entity.aliases,
    paragraphs: indicesOf(paragraphs, ranges),
    readings: entity.readings.map(({ id, name, mentions }) => ({
      id,
      name,
      count: mentions.length,
      paragraphs: indicesOf(
        paragraphs,
        mentions.map(({ range }) => range),
      ),
    })),
  }
}

/** Which paragraphs hold one of the ranges; both sorted by position, so one walk finds them. */
function indicesOf(paragraphs: readonly TextRange[], ranges: readonly TextRange[]): number[] {
  const found = new Set<number>()
  let at = 0
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    while (at < paragraphs.length && (paragraphs[at]?.end ?? 0) <= range.start) at++
    const paragraph = paragraphs[at]
    if (paragraph && contains(paragraph, range)) found.add(at)
  }
  return [...found]
}
