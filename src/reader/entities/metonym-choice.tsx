import type { Filter } from '../../address/filter.ts'
import { texts } from '../../texts/texts.ts'
import type { EntitySummary } from './entity-summary.ts'

type MetonymChoiceProps = {
  readonly entities: readonly EntitySummary[]
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

/** Whether “Helsinki” is one name, or the government and the city; where the article has such a name. */
export function MetonymChoice({ entities, filter, onChange }: MetonymChoiceProps) {
  if (!entities.some(({ readings }) => readings.length > 0)) return null
  return (
    <label className="entity-tools text-small">
      <input
        type="checkbox"
        checked={filter.metonyms === 'apart'}
        onChange={({ target }) =>
          onChange({ ...filter, metonyms: target.checked ? 'apart' : 'joined' })
        }
      />
      {texts.entities.metonyms}
    </label>
  )
}
