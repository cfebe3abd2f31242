import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { Filter } from '../../address/filter.ts'
import { texts } from '../../texts/texts.ts'
import { EntityItem } from './entity-item.tsx'
import { type Listing, listed } from './entity-order.ts'
import type { EntitySummary } from './entity-summary.ts'
import { EntityTools } from './entity-tools.tsx'
import { statesOf } from './filter-states.ts'

type EntitySidebarProps = {
  readonly entities: readonly EntitySummary[]
  readonly filter: Filter
  /** Number of paragraphs, for the strips; `null` where they are not drawn. */
  readonly paragraphs: number | null
  readonly live: boolean
  readonly onToggle: (id: string) => void
  /** The namings of an entity that the reader has taken apart. */
  readonly namings: (entity: EntitySummary) => ReactNode
  /** Beside search and order. */
  readonly children?: ReactNode
}

/** Who is involved: every entity of the article by type, each a filter. */
export function EntitySidebar(props: EntitySidebarProps) {
  const { entities, filter, paragraphs, live, onToggle, namings, children } = props
  const [listing, setListing] = useState<Listing>({ search: '', sort: 'count' })
  if (entities.length === 0) return <p className="empty">{texts.entities.none}</p>
  const shown = listed(entities, listing)
  return (
    <>
      {entities.length >= toolsFrom && <EntityTools listing={listing} onChange={setListing} />}
      {children}
      <p role="status" className="sr-only">
        {listing.search !== '' && texts.entities.found(shown.length, entities.length)}
      </p>
      {shown.length === 0 && <p className="empty">{texts.entities.noneFound(listing.search)}</p>}
      {[...Map.groupBy(shown, ({ type }) => type)].map(([type, members]) => (
        <section key={type} aria-labelledby={`entities-${type}`} className="mb-6">
          <h3
            id={`entities-${type}`}
            className="mb-1 border-b border-rule pb-1 text-small tracking-label text-muted uppercase"
          >
            {texts.entities.types[type]}
          </h3>
          <ul className="entities" onKeyDown={walkRow}>
            {members.map((entity) => (
              <EntityItem
                key={entity.id}
                entity={entity}
                states={statesOf(entity, filter)}
                paragraphs={paragraphs}
                live={live}
                namings={filter.apart.includes(entity.id) ? namings(entity) : null}
                onToggle={onToggle}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** The arrows go from a name to the links beside it and back, so that each entry is one tab stop. */
function walkRow(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (!by || !(event.target instanceof HTMLElement)) return
  const stops = [
    ...(event.target.closest('.row')?.querySelectorAll<HTMLElement>('button, a') ?? []),
  ]
  const next = stops[stops.indexOf(event.target) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** Entities from which a list is long enough to be searched. */
const toolsFrom = 8
