import type { Filter } from '../../address/filter.ts'
import type { EntitySummary } from './entity-summary.ts'

export type FilterState = 'chosen' | 'excluded' | 'idle'

/** What a filter asks of an entity, a reading or a naming. */
export function stateOf(id: string, filter: Filter): FilterState {
  if (filter.entities.includes(id)) return 'chosen'
  return filter.not.includes(id) ? 'excluded' : 'idle'
}

/** One word for each choice within an entry, so that an entry is drawn again only when its own change. */
export function statesOf(entity: EntitySummary, filter: Filter): string {
  return [entity, ...entity.readings].map(({ id }) => stateOf(id, filter)).join(' ')
}
