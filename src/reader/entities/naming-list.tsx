import type { Filter } from '../../address/filter.ts'
import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import type { NamingFacts } from '../whereabouts.ts'
import { stateOf } from './filter-states.ts'
import { FilterToggle } from './filter-toggle.tsx'

type NamingListProps = {
  readonly name: string
  readonly namings: readonly NamingFacts[]
  readonly filter: Filter
  readonly onToggle: (id: string) => void
  readonly onUnite: () => void
}

/** The namings of an entity that the reader took apart, each a filter by itself, and the way back. */
export function NamingList({ name, namings, filter, onToggle, onUnite }: NamingListProps) {
  return (
    <>
      <ul className="ms-3 border-s border-rule ps-1" aria-label={texts.unions.namings(name)}>
        {namings.map(({ id, words, count }) => (
          <li key={id} className="row">
            <FilterToggle
              name={`“${words}”`}
              count={count}
              state={stateOf(id, filter)}
              onToggle={() => onToggle(id)}
            />
          </li>
        ))}
      </ul>
      <div className="ms-3 py-1 ps-1">
        <Button onClick={onUnite}>{texts.unions.unite}</Button>
      </div>
    </>
  )
}
