import type { Filter } from '../../address/filter.ts'
import { entityOf, namingOf } from '../../address/naming.ts'
import type { EntitySummary, ReadingSummary } from './entity-summary.ts'

/** Everything that can be filtered for, by id. */
export function filterablesOf(entities: readonly EntitySummary[]): Map<string, ReadingSummary> {
  return new Map(
    entities.flatMap((entity) => [entity, ...entity.readings]).map((item) => [item.id, item]),
  )
}

/** The ids of a filter that name nothing in this article: an old link, or a typing error. */
export function unknownIn(filter: Filter, known: ReadonlyMap<string, unknown>): string[] {
  const asked = [
    ...filter.entities,
    ...filter.not,
    ...filter.apart,
    ...(filter.speaker === null ? [] : [filter.speaker]),
  ]
  return [...new Set(asked.filter((id) => !known.has(entityOf(id))))]
}

/** The filter without what this article does not know. */
export function knownPart(filter: Filter, known: ReadonlyMap<string, unknown>): Filter {
  const isKnown = (id: string) => known.has(entityOf(id))
  return {
    ...filter,
    entities: filter.entities.filter(isKnown),
    not: filter.not.filter(isKnown),
    apart: filter.apart.filter(isKnown),
    speaker: filter.speaker !== null && isKnown(filter.speaker) ? filter.speaker : null,
  }
}

/**
 * Where governments and cities are joined, what was asked of a government is asked of the name that stands
 * for it: “Government of Finland” becomes “Helsinki”. Otherwise the filter as it is.
 */
export function inJoinedNames(filter: Filter, entities: readonly EntitySummary[]): Filter {
  if (filter.metonyms === 'apart') return filter
  const named = (id: string) => joinedName(id, entities)
  const not = [...new Set(filter.not.map(named))]
  return {
    ...filter,
    not,
    entities: [...new Set(filter.entities.map(named))].filter((id) => !not.includes(id)),
    speaker: filter.speaker === null ? null : named(filter.speaker),
  }
}

/** The entity whose name stands for a reading; any other id as it is. */
export function joinedName(id: string, entities: readonly EntitySummary[]): string {
  const owner = entities.find(({ readings }) => readings.some((reading) => reading.id === id))
  return owner?.id ?? id
}

/** The entities as the reader counts them: with their readings, or with governments and cities joined. */
export function countedAs(
  metonyms: Filter['metonyms'],
  entities: readonly EntitySummary[],
): readonly EntitySummary[] {
  if (metonyms === 'apart') return entities
  return entities.map((entity) => ({ ...entity, readings: [] }))
}

/** Whether a filter asks for what the attributes of the page do not say, so that more has to be fetched. */
export function isWide(filter: Filter): boolean {
  const ids = [...filter.entities, ...filter.not]
  return (ids.length > 0 && filter.within !== 'paragraph') || ids.some((id) => namingOf(id))
}

/**
 * How many paragraphs a filter that is not wide leaves undimmed. Says the same as `filterRuleOf`, which asks the page.
 *
 * @param total  number of paragraphs in the article
 */
export function matchCount(
  filter: Filter,
  entities: readonly EntitySummary[],
  total: number,
): number {
  const known = filterablesOf(entities)
  const sets = (ids: readonly string[]) => ids.map((id) => new Set(known.get(id)?.paragraphs))
  const chosen = sets(filter.entities)
  const excluded = sets(filter.not)
  const speaks = filter.speaker !== null && new Set(known.get(filter.speaker)?.speaks)
  let count = 0
  for (let at = 0; at < total; at++) {
    const holds = (set: Set<number>) => set.has(at)
    const wanted =
      chosen.length === 0 || (filter.match === 'all' ? chosen.every(holds) : chosen.some(holds))
    if (wanted && !excluded.some(holds) && (!speaks || speaks.has(at))) count++
  }
  return count
}
