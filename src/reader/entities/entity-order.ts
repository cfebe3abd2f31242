import type { EntitySummary } from './entity-summary.ts'

export const sorts = ['count', 'name', 'first'] as const
export type Sort = (typeof sorts)[number]

/** How the reader wants the list: only what is called like `search`, in this order within each type. */
export type Listing = { readonly search: string; readonly sort: Sort }

/** The entities that a search finds by name, alias or reading, in order. The most mentioned first is as they come. */
export function listed(
  entities: readonly EntitySummary[],
  { search, sort }: Listing,
): readonly EntitySummary[] {
  const wanted = plain(search).trim()
  const found =
    wanted === '' ? entities : entities.filter((entity) => namesOf(entity).includes(wanted))
  switch (sort) {
    case 'count':
      return found
    case 'name': {
      const { compare } = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })
      return found.toSorted((a, b) => compare(a.name, b.name))
    }
    case 'first':
      return found.toSorted((a, b) => a.rank - b.rank)
  }
  sort satisfies never
}

function namesOf({ name, aliases, readings }: EntitySummary): string {
  return plain([name, ...aliases, ...readings.map((reading) => reading.name)].join('\n'))
}

/** Without accents and case, so that “Sao” finds “São Paulo”. */
function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
