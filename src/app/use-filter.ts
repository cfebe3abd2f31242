import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { type Filter, filterNames, formatFilter, noFilter, parseFilter } from '../address/filter.ts'
import { queryWith } from '../address/query.ts'
import type { EntitySummary } from '../reader/entities/entity-summary.ts'
import {
  countedAs,
  filterablesOf,
  inJoinedNames,
  knownPart,
  unknownIn,
} from '../reader/entities/matching.ts'
import { useQuery } from '../reader/use-query.ts'
import { useAsked } from './use-hydrated.ts'

type FilterInAddress = {
  /** As far as the article knows it. */
  readonly filter: Filter
  readonly unknown: readonly string[]
  /** The entities as the filter counts them. */
  readonly entities: readonly EntitySummary[]
  readonly change: (filter: Filter) => void
}

/** The filter that the address holds, and a way to change it, as a step that Back undoes. */
export function useFilter(all: readonly EntitySummary[]): FilterInAddress {
  const query = useQuery()
  const isAsked = useAsked(query)
  const navigate = useNavigate()
  const known = useMemo(() => filterablesOf(all), [all])
  const asked = isAsked ? parseFilter(query) : noFilter
  const entities = useMemo(() => countedAs(asked.metonyms, all), [asked.metonyms, all])
  return {
    filter: inJoinedNames(knownPart(asked, known), all),
    unknown: unknownIn(asked, known),
    entities,
    change(filter) {
      const search = queryWith(query, filterNames, formatFilter(filter))
      void navigate({ search, hash: window.location.hash }, { preventScrollReset: true })
    },
  }
}
