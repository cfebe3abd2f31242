import type { Filter } from '../../address/filter.ts'
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
    ...(filter.speaker === null ? [] : [filter.speaker]),
  ]
  return asked.filter((id) => !known.has(id))
}

/** The filter without what this article does not know. */
export function knownPart(filter: Filter, known: ReadonlyMap<string, unknown>): Filter {
  return {
    ...filter,
    entities: filter.entities.filter((id) => known.has(id)),
    not: filter.not.filter((id) => known.has(id)),
    speaker: filter.speaker !== null && known.has(filter.speaker) ? filter.speaker : null,
  }
}

/**
 * How many paragraphs a filter leaves undimmed. Says the same as `filterRuleOf`, which asks the page.
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
  const speaker = entities.find(({ id }) => id === filter.speaker)
  const speaks = speaker && new Set(speaker.speaks)
  let count = 0
  for (let at = 0; at < total; at++) {
    const holds = (set: Set<number>) => set.has(at)
    const wanted =
      chosen.length === 0 || (filter.match === 'all' ? chosen.every(holds) : chosen.some(holds))
    if (wanted && !excluded.some(holds) && (!speaks || speaks.has(at))) count++
  }
  return count
}
