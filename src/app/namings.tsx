import { use } from 'react'
import type { Filter } from '../address/filter.ts'
import { NamingList } from '../reader/entities/naming-list.tsx'
import { united } from '../reader/entities/unions.ts'
import { findingsOf } from './findings.ts'

type NamingsProps = {
  readonly slug: string
  readonly id: string
  readonly filter: Filter
  readonly onToggle: (id: string) => void
  readonly onChange: (filter: Filter) => void
}

/** The namings of an entity that the reader took apart, in the list of entities. */
export function Namings({ slug, id, filter, onToggle, onChange }: NamingsProps) {
  const findings = use(findingsOf(slug))
  const entity = findings?.whereabouts.entities.find((candidate) => candidate.id === id)
  if (!entity) return null
  return (
    <NamingList
      name={entity.name}
      namings={entity.namings}
      filter={filter}
      onToggle={onToggle}
      onUnite={() => onChange(united(filter, id))}
    />
  )
}
