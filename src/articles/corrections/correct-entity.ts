import { aliasesOf } from '../../annotation/aliases.ts'
import type { Analysis } from '../../annotation/analysis.ts'
import type { EntityCorrection } from '../../annotation/corrections.ts'
import type { Entity, Mention } from '../../annotation/entities.ts'
import { entityIds } from '../../annotation/entity-ids.ts'
import type { EntityId } from '../../annotation/ids.ts'
import { byPosition, contains, sliceOf } from '../../annotation/range.ts'
import { byEditor } from './by-editor.ts'

/**
 * Puts an entity right: its type, another that it is the same as, namings that are somebody else's.
 *
 * @returns why it does not fit, in words that follow “line 3, column 5:”
 */
export function correctEntity(
  text: string,
  analysis: Analysis,
  { id, name, type, sameAs, apart }: EntityCorrection,
): Analysis | string {
  const entity = analysis.entities.find((candidate) => candidate.id === id)
  if (!entity) return `names an entity “${id}” that the article does not have`
  if (entity.name !== name) return `“name” is not what the article calls it: “${entity.name}”`
  const typed = type === undefined ? analysis : withType(analysis, entity, type)
  const split = apart === undefined ? typed : takenApart(text, typed, id, apart)
  if (typeof split === 'string' || sameAs === undefined) return split
  return united(text, split, id, sameAs)
}

function withType(analysis: Analysis, entity: Entity, type: Entity['type']): Analysis {
  return replaced(analysis, { ...entity, type, mentions: markedFirst(entity.mentions) })
}

/** The first mention answers “why?” for the entity as a whole. */
function markedFirst([first, ...others]: readonly Mention[]): Mention[] {
  return first ? [byHand(first), ...others] : []
}

function byHand(mention: Mention): Mention {
  return { ...mention, evidence: byEditor(mention.range) }
}

/** Mentions in the words given become an entity of their own, and what it said goes with it. */
function takenApart(
  text: string,
  analysis: Analysis,
  id: string,
  namings: readonly string[],
): Analysis | string {
  const entity = analysis.entities.find((candidate) => candidate.id === id)
  const wordsOf = ({ range }: Mention) => sliceOf(text, range)
  const missing = namings.find((naming) => !entity?.mentions.some((one) => wordsOf(one) === naming))
  if (!entity || missing !== undefined) return `“${missing}” is no naming of “${id}”`
  const [taken, left] = parted(entity.mentions, (mention) => namings.includes(wordsOf(mention)))
  const [name] = namings
  if (name === undefined || left.length === 0) return 'would leave the entity without a naming'
  const ids = entityIds([...analysis.entities.map((other) => other.id), name])
  const own: Entity = {
    id: ids.at(-1) ?? entity.id,
    name,
    type: entity.type,
    mentions: taken.map(byHand),
    aliases: aliasesOf(text, name, taken),
    readings: [],
  }
  const rest = { ...entity, mentions: left, aliases: aliasesOf(text, entity.name, left) }
  const entities = [...replaced(analysis, rest).entities, own].sort(byFirstMention)
  return { ...analysis, entities, quotations: spokenBy(analysis, entity.id, own) }
}

/** Words credited to one of the taken namings are the new entity’s. */
function spokenBy({ quotations }: Analysis, from: EntityId, own: Entity) {
  return quotations.map((quotation) => {
    const { source } = quotation
    if (source.kind !== 'entity' || !source.entities.includes(from)) return quotation
    if (!own.mentions.some(({ range }) => contains(source.range, range))) return quotation
    const entities = source.entities.map((speaker) => (speaker === from ? own.id : speaker))
    return { ...quotation, source: { ...source, entities } }
  })
}

function united(text: string, analysis: Analysis, id: string, into: string): Analysis | string {
  const entity = analysis.entities.find((candidate) => candidate.id === id)
  const target = analysis.entities.find((candidate) => candidate.id === into)
  if (!target) return `“sameAs” names an entity “${into}” that the article does not have`
  if (!entity || target === entity) return '“sameAs” names the entity itself'
  const mentions = [...target.mentions, ...entity.mentions.map(byHand)].sort((a, b) =>
    byPosition(a.range, b.range),
  )
  const whole: Entity = {
    ...target,
    mentions,
    aliases: aliasesOf(text, target.name, mentions),
    readings: [...target.readings, ...entity.readings],
  }
  const without = { ...analysis, entities: analysis.entities.filter((one) => one !== entity) }
  return renamed(replaced(without, whole), entity.id, target.id)
}

/** Every place that names one entity names another. */
function renamed(analysis: Analysis, from: EntityId, to: EntityId): Analysis {
  const one = <Id extends EntityId | null>(id: Id) => (id === from ? to : id)
  const all = (ids: readonly EntityId[]) => [...new Set(ids.map(one))]
  return {
    ...analysis,
    quotations: analysis.quotations.map((quotation) => ({
      ...quotation,
      source:
        quotation.source.kind === 'entity'
          ? { ...quotation.source, entities: all(quotation.source.entities) }
          : quotation.source,
      via: quotation.via.map((link) => ({ ...link, entity: one(link.entity) })),
      holder: quotation.holder && { ...quotation.holder, entity: one(quotation.holder.entity) },
    })),
    events: analysis.events.map((event) => ({ ...event, entities: all(event.entities) })),
  }
}

function replaced(analysis: Analysis, entity: Entity): Analysis {
  const entities = analysis.entities.map((other) => (other.id === entity.id ? entity : other))
  return { ...analysis, entities }
}

function byFirstMention({ mentions: [a] }: Entity, { mentions: [b] }: Entity): number {
  return a && b ? byPosition(a.range, b.range) : 0
}

function parted<T>(list: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  return [list.filter(belongs), list.filter((item) => !belongs(item))]
}
