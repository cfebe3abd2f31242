import type { Filter } from '../../address/filter.ts'
import { entityOf, namingId } from '../../address/naming.ts'

/**
 * The filter with an entity’s namings taken for different things. Where it was asked for, its name is asked
 * for now: what else was counted with it no longer is.
 */
export function takenApart(filter: Filter, id: string, name: string): Filter {
  const narrowed = (other: string) => (other === id ? namingId(id, name) : other)
  return {
    ...filter,
    apart: [...filter.apart.filter((other) => other !== id), id],
    entities: filter.entities.map(narrowed),
    not: filter.not.map(narrowed),
  }
}

/** The filter with an entity’s namings taken for one thing again; what was asked of one is asked of all. */
export function united(filter: Filter, id: string): Filter {
  const widened = (ids: readonly string[]) => [
    ...new Set(ids.map((other) => (entityOf(other) === id ? id : other))),
  ]
  const not = widened(filter.not)
  return {
    ...filter,
    apart: filter.apart.filter((other) => other !== id),
    entities: widened(filter.entities).filter((other) => !not.includes(other)),
    not,
  }
}
