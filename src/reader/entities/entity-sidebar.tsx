import { memo } from 'react'
import type { Filter } from '../../address/filter.ts'
import { texts } from '../../texts/texts.ts'
import type { EntitySummary, ReadingSummary } from './entity-summary.ts'

type EntitySidebarProps = {
  readonly entities: readonly EntitySummary[]
  readonly filter: Filter
  readonly onToggle: (id: string) => void
}

/** Who is involved: every entity of the article by type, each a filter. */
export function EntitySidebar({ entities, filter, onToggle }: EntitySidebarProps) {
  const byType = Map.groupBy(entities, ({ type }) => type)
  if (entities.length === 0) return <p className="empty">{texts.entities.none}</p>
  return [...byType].map(([type, members]) => (
    <section key={type} aria-labelledby={`entities-${type}`} className="mb-6">
      <h3
        id={`entities-${type}`}
        className="mb-1 border-b border-rule pb-1 text-small tracking-label text-muted uppercase"
      >
        {texts.entities.types[type]}
      </h3>
      <ul className="entities">
        {members.map((entity) => (
          <EntityItem
            key={entity.id}
            entity={entity}
            states={statesOf(entity, filter)}
            onToggle={onToggle}
          />
        ))}
      </ul>
    </section>
  ))
}

type State = 'chosen' | 'excluded' | 'idle'

/** One word for each choice within an entry, so that an entry is drawn again only when its own change. */
function statesOf(entity: EntitySummary, filter: Filter): string {
  return [entity, ...entity.readings].map(({ id }) => stateOf(id, filter)).join(' ')
}

function stateOf(id: string, filter: Filter): State {
  if (filter.entities.includes(id)) return 'chosen'
  return filter.not.includes(id) ? 'excluded' : 'idle'
}

type EntityItemProps = {
  readonly entity: EntitySummary
  readonly states: string
  readonly onToggle: (id: string) => void
}

const EntityItem = memo(function EntityItem({ entity, states, onToggle }: EntityItemProps) {
  const [own, ...ofReadings] = states.split(' ')
  return (
    <li id={`entity-${entity.id}`} className="py-0.5">
      <FilterToggle item={entity} state={own} onToggle={onToggle} />
      {entity.aliases.length > 0 && <p className="aliases">{entity.aliases.join(' · ')}</p>}
      {entity.readings.length > 0 && (
        <ul className="ms-3 border-s border-rule ps-1">
          {entity.readings.map((reading, index) => (
            <li key={reading.id} id={`entity-${reading.id}`}>
              <FilterToggle item={reading} state={ofReadings[index]} onToggle={onToggle} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
})

type FilterToggleProps = {
  readonly item: ReadingSummary
  readonly state: string | undefined
  readonly onToggle: (id: string) => void
}

function FilterToggle({ item: { id, name, count, first }, state, onToggle }: FilterToggleProps) {
  return (
    <div className="row">
      <button
        type="button"
        className="entity"
        aria-pressed={state === 'chosen'}
        onClick={() => onToggle(id)}
      >
        <span className={state === 'excluded' ? 'line-through' : undefined}>{name}</span>{' '}
        <span className="count">{count}</span>
      </button>
      {first && (
        <a
          href={`#${first.id}`}
          aria-label={texts.entities.firstStands(name, first.number)}
          className="first"
        >
          ¶{first.number}
        </a>
      )}
    </div>
  )
}
