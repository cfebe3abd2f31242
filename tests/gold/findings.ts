import type { Analysis } from '../../src/annotation/analysis.ts'
import type { EntityType } from '../../src/annotation/entities.ts'
import type { EntityId } from '../../src/annotation/ids.ts'
import type { Quotation } from '../../src/annotation/quotations.ts'
import { sliceOf, type TextRange } from '../../src/annotation/range.ts'

/** What a careful reader finds in an article, in words and names instead of ranges and ids. */
export type Findings = {
  /** Mentions by name, by the entity’s name. */
  readonly named: Readonly<Record<string, readonly [EntityType, number]>>
  /** Descriptions and whom they stand for. */
  readonly described: readonly (readonly [words: string, names: readonly string[]])[]
  readonly governments: Readonly<Record<string, number>>
  /** By name, the mentions that are the place itself. */
  readonly places: Readonly<Record<string, readonly string[]>>
  readonly quotations: readonly QuotationFinding[]
  readonly events: readonly EventFinding[]
  readonly removed: readonly string[]
}

export type QuotationFinding = {
  readonly words: string
  readonly kind: Quotation['kind']
  readonly speakers: readonly string[]
  readonly source: string | null
  readonly cue: string | null
  readonly via: readonly (readonly [name: string | null, words: string])[]
  readonly holder: string | null
  readonly content: string
}

export type EventFinding = {
  readonly date: string | null
  readonly planned: boolean
  readonly label: string
  readonly entities: readonly string[]
}

export function findingsOf(text: string, analysis: Analysis): Findings {
  const { entities } = analysis
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const nameOf = (id: EntityId) => names.get(id) ?? `no entity ${id}`
  const words = (range: TextRange) => sliceOf(text, range)
  const readings = entities.flatMap((entity) =>
    entity.readings.map((reading) => ({ entity, reading })),
  )
  return {
    named: Object.fromEntries(
      entities.map(({ name, type, mentions }) => [
        name,
        [type, mentions.filter((mention) => mention.kind === 'name').length],
      ]),
    ),
    described: describedIn(analysis, words),
    governments: Object.fromEntries(
      readings
        .filter(({ reading }) => reading.kind === 'government')
        .map(({ entity, reading }) => [entity.name, reading.mentions.length]),
    ),
    places: Object.fromEntries(
      readings
        .filter(({ reading }) => reading.kind === 'place')
        .map(({ entity, reading }) => [
          entity.name,
          reading.mentions.map(({ range }) => words(range)),
        ]),
    ),
    quotations: analysis.quotations.map((quotation) => ({
      words: words(quotation.range),
      kind: quotation.kind,
      speakers: quotation.source.kind === 'entity' ? quotation.source.entities.map(nameOf) : [],
      source: quotation.source.range && words(quotation.source.range),
      cue: quotation.cue && words(quotation.cue),
      via: quotation.via.map((link) => [link.entity && nameOf(link.entity), words(link.range)]),
      holder: quotation.holder && nameOf(quotation.holder.entity),
      content: words(quotation.content),
    })),
    events: analysis.events.map(({ date, planned, label, entities }) => ({
      date,
      planned,
      label: words(label),
      entities: entities.map(nameOf),
    })),
    removed: analysis.boilerplate.map(({ range }) => words(range)),
  }
}

function describedIn({ entities }: Analysis, words: (range: TextRange) => string) {
  const byPlace = new Map<number, [string, string[]]>()
  for (const { name, mentions } of entities) {
    for (const { kind, range } of mentions) {
      if (kind !== 'nominal') continue
      const [, found] = byPlace.get(range.start) ?? [words(range), []]
      byPlace.set(range.start, [words(range), [...found, name]])
    }
  }
  return [...byPlace].sort(([a], [b]) => a - b).map(([, found]) => found)
}
