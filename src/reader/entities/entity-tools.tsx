import { texts } from '../../texts/texts.ts'
import { type Listing, sorts } from './entity-order.ts'

type EntityToolsProps = {
  readonly listing: Listing
  readonly onChange: (listing: Listing) => void
}

/** Search and order of the list. */
export function EntityTools({ listing, onChange }: EntityToolsProps) {
  return (
    <div className="entity-tools">
      <input
        type="search"
        className="field"
        aria-label={texts.entities.search}
        placeholder={texts.entities.search}
        value={listing.search}
        onChange={({ target }) => onChange({ ...listing, search: target.value })}
      />
      <select
        className="field"
        aria-label={texts.entities.sort}
        value={listing.sort}
        onChange={({ target }) =>
          onChange({ ...listing, sort: sorts.find((sort) => sort === target.value) ?? 'count' })
        }
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {texts.entities.sorts[sort]}
          </option>
        ))}
      </select>
    </div>
  )
}
