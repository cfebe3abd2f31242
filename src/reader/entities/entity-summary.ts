import type { Paragraph } from '../../annotation/document.ts'
import {
  type Entity,
  type EntityType,
  entityTypes,
  type Reading,
} from '../../annotation/entities.ts'
import { byPosition, contains, type TextRange } from '../../annotation/range.ts'
import type { Article } from '../article-context.tsx'
import { speakerIdsOf } from '../facets.ts'

/** A reading of an entity, to be filtered for by itself: “Government of Finland”. */
export type ReadingSummary = {
  readonly id: string
  readonly name: string
  readonly count: number
  /** Paragraphs that mention it, as indices from 0. */
  readonly paragraphs: readonly number[]
  /** The first of them, as a link and as the reader counts it. */
  readonly first: { readonly id: string; readonly number: number } | null
  /** Paragraphs that hold words of theirs. */
  readonly speaks: readonly number[]
}

/** What the sidebar needs of an entity; small, since it goes to the browser. */
export type EntitySummary = ReadingSummary & {
  readonly type: EntityType
  /** How many others are mentioned before it is. */
  readonly rank: number
  /** How many of the mentions are names; the rest are titles and pronouns. */
  readonly named: number
  readonly aliases: readonly string[]
  readonly readings: readonly ReadingSummary[]
}

/** The entities of an article by type, the most mentioned first. */
export function entitySummariesOf(article: Article): EntitySummary[] {
  const { analysis } = article
  const paragraphs = analysis.sections.flatMap((section) => section.paragraphs)
  const quoted = Map.groupBy<string, { speaker: string; range: TextRange }>(
    analysis.quotations.flatMap((quotation) =>
      speakerIdsOf(article, quotation).map((speaker) => ({ speaker, range: quotation.range })),
    ),
    ({ speaker }) => speaker,
  )
  const summaryOf = (item: Entity | Reading): ReadingSummary => ({
    ...placesOf(paragraphs, item),
    speaks: indicesOf(paragraphs, quoted.get(item.id) ?? []),
  })
  return analysis.entities
    .toSorted((a, b) => firstOf(a) - firstOf(b))
    .map((entity, rank) => ({
      ...summaryOf(entity),
      type: entity.type,
      rank,
      named: entity.mentions.filter(({ kind }) => kind === 'name').length,
      aliases: entity.aliases,
      readings: entity.readings.map(summaryOf),
    }))
    .sort((a, b) => entityTypes.indexOf(a.type) - entityTypes.indexOf(b.type) || b.count - a.count)
}

function firstOf({ mentions }: Entity): number {
  return mentions[0]?.range.start ?? Infinity
}

type Found = { readonly range: TextRange }

/** Where in the article an entity or a reading is mentioned. */
function placesOf(
  paragraphs: readonly Paragraph[],
  { id, name, mentions }: Entity | Reading,
): Omit<ReadingSummary, 'speaks'> {
  const indices = indicesOf(paragraphs, mentions)
  const first = indices[0] === undefined ? undefined : paragraphs[indices[0]]
  return {
    id,
    name,
    count: mentions.length,
    paragraphs: indices,
    first: first && indices[0] !== undefined ? { id: first.id, number: indices[0] + 1 } : null,
  }
}

/** Which paragraphs hold one of the findings; both sorted by position, so one walk finds them. */
function indicesOf(paragraphs: readonly Paragraph[], findings: readonly Found[]): number[] {
  const found = new Set<number>()
  let at = 0
  for (const { range } of findings.toSorted((a, b) => byPosition(a.range, b.range))) {
    while (at < paragraphs.length && (paragraphs[at]?.range.end ?? 0) <= range.start) at++
    const paragraph = paragraphs[at]
    if (paragraph && contains(paragraph.range, range)) found.add(at)
  }
  return [...found]
}
