import { useEffect, useState } from 'react'
import { type Filter, formatFilter } from '../address/filter.ts'
import { entityOf } from '../address/naming.ts'
import type { EntitySummary } from '../reader/entities/entity-summary.ts'
import { isWide, matchCount } from '../reader/entities/matching.ts'
import { filterRuleOf } from './filter-rule.ts'
import { findingsOf } from './findings.ts'
import type { ArticlePageData } from './page-data.ts'

/** What a filter does to the page. */
type Matched = {
  readonly rule: string
  /** How many paragraphs match; `null` while that is being found out. */
  readonly count: number | null
  /** Ids of namings that the article does not have. */
  readonly unknown: readonly string[]
  readonly failed: boolean
  /** Marks in the text what no style rule can; the answer takes the marks away. */
  readonly mark?: () => () => void
}

/**
 * The style rule of a filter and how much it leaves undimmed. What the attributes of the page say is answered
 * at once; for more, where everything stands is fetched, and until it is there the filter is shown coarser.
 */
export function useMatches(
  filter: Filter,
  entities: readonly EntitySummary[],
  { slug, paragraphs }: ArticlePageData,
): Matched {
  const wide = isWide(filter)
  const key = wide ? formatFilter(filter) : ''
  const [found, setFound] = useState<{ key: string; matched: Matched } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the filter does
  useEffect(() => {
    if (key === '') return
    let isLatest = true
    const answer = (matched: Matched) => isLatest && setFound({ key, matched })
    const coarse = { ...coarseMatches(filter), failed: true }
    Promise.all([import('./wide-filter.ts'), findingsOf(slug)]).then(
      ([{ wideFilterOf }, findings]) =>
        answer(
          findings ? { ...wideFilterOf(filter, findings.whereabouts), failed: false } : coarse,
        ),
      () => answer(coarse),
    )
    return () => {
      isLatest = false
    }
  }, [key, slug])
  const latest = wide && found?.key === key ? found.matched : null
  useEffect(() => latest?.mark?.(), [latest])
  if (wide) return latest ?? coarseMatches(filter)
  const count = matchCount(filter, entities, paragraphs)
  return { rule: filterRuleOf(filter), count, unknown: [], failed: false }
}

/** What can be said of a filter without more than the page: paragraphs for stretches, entities for namings. */
function coarseMatches(filter: Filter): Matched {
  const coarse = {
    ...filter,
    entities: filter.entities.map(entityOf),
    // Less than asked is dimmed rather than more.
    not: filter.not.filter((id) => entityOf(id) === id),
  }
  return { rule: filterRuleOf(coarse), count: null, unknown: [], failed: false }
}
