/** What the reader has chosen to look at; the query part of the address and nothing else. */
export type Filter = {
  readonly entities: readonly string[]
  readonly not: readonly string[]
  /** How several chosen entities combine within a paragraph, a quotation or an event. */
  readonly match: 'any' | 'all'
  readonly speaker: string | null
  /** The stretch in which all of it has to hold; a paragraph is left bright when one within it does. */
  readonly within: Within
  /** Entities whose namings the reader takes for different things: our union of them is undone. */
  readonly apart: readonly string[]
  /** Whether “Helsinki” as the government and as the city are two, or one name. */
  readonly metonyms: 'apart' | 'joined'
}

export const withins = ['paragraph', 'sentence', 'quotation'] as const
export type Within = (typeof withins)[number]

export const noFilter: Filter = {
  entities: [],
  not: [],
  match: 'any',
  speaker: null,
  within: 'paragraph',
  apart: [],
  metonyms: 'apart',
}

/** The parameters of the query that say a filter. */
export const filterNames: readonly string[] = [
  'entity',
  'not',
  'match',
  'speaker',
  'within',
  'apart',
  'metonyms',
]

/** A longer value names nothing of ours; a link with thousands of them must not slow the page. */
const longestId = 200
const mostIds = 50

/**
 * Reads the query of an address. Never throws: what it can't read it leaves out.
 *
 *     ?entity=helsinki&entity=seoul&match=all
 */
export function parseFilter(query: URLSearchParams): Filter {
  const not = idsOf(query, 'not')
  return {
    entities: idsOf(query, 'entity').filter((id) => !not.includes(id)),
    not,
    match: query.get('match') === 'all' ? 'all' : 'any',
    speaker: idsOf(query, 'speaker')[0] ?? null,
    within: withins.find((within) => within === query.get('within')) ?? 'paragraph',
    apart: idsOf(query, 'apart'),
    metonyms: query.get('metonyms') === 'joined' ? 'joined' : 'apart',
  }
}

function idsOf(query: URLSearchParams, name: string): string[] {
  const ids = query.getAll(name).slice(0, mostIds)
  return [...new Set(ids.filter((id) => id !== '' && id.length <= longestId))]
}

/** The query for a filter, without its question mark; `''` when nothing is chosen. */
export function formatFilter(filter: Filter): string {
  const query = new URLSearchParams()
  for (const id of filter.entities) query.append('entity', id)
  for (const id of filter.not) query.append('not', id)
  if (filter.match === 'all') query.set('match', 'all')
  if (filter.speaker !== null) query.set('speaker', filter.speaker)
  if (filter.within !== 'paragraph') query.set('within', filter.within)
  for (const id of filter.apart) query.append('apart', id)
  if (filter.metonyms === 'joined') query.set('metonyms', 'joined')
  return query.toString()
}

/** Whether the filter asks for anything. */
export function isActive(filter: Filter): boolean {
  return filter.entities.length > 0 || filter.not.length > 0 || filter.speaker !== null
}

/** The filter with an entity chosen, or no longer chosen; choosing it ends its exclusion. */
export function toggleEntity(filter: Filter, id: string): Filter {
  return {
    ...filter,
    entities: filter.entities.includes(id)
      ? without(filter.entities, id)
      : [...filter.entities, id],
    not: without(filter.not, id),
  }
}

/** The filter with an entity excluded, or no longer excluded; excluding it ends its choice. */
export function toggleNot(filter: Filter, id: string): Filter {
  return {
    ...filter,
    not: filter.not.includes(id) ? without(filter.not, id) : [...filter.not, id],
    entities: without(filter.entities, id),
  }
}

/** The filter that asks for nothing, in the same way of counting: what is apart or joined stays so. */
export function cleared({ apart, metonyms }: Filter): Filter {
  return { ...noFilter, apart, metonyms }
}

/** The filter with a speaker chosen, or no longer chosen. */
export function toggleSpeaker(filter: Filter, id: string): Filter {
  return { ...filter, speaker: filter.speaker === id ? null : id }
}

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((other) => other !== id)
}
