import { memo } from 'react'
import type { Filter } from '../../address/filter.ts'
import type { EntityType } from '../../annotation/entities.ts'
import { Button } from '../../ui/button.tsx'
import type { EntitySummary, ReadingSummary } from './entity-summary.ts'

type Choose = (id: string) => void

type EntitySidebarProps = {
  readonly entities: readonly EntitySummary[]
  readonly filter: Filter
  readonly onToggle: Choose
  readonly onToggleNot: Choose
}

const typeWords: Record<EntityType, string> = {
  person: 'People',
  place: 'Places',
  organization: 'Organisations',
  other: 'Other',
}

/** Who is involved: every entity of the article by type, each a filter. */
export function EntitySidebar({ entities, filter, onToggle, onToggleNot }: EntitySidebarProps) {
  const byType = Map.groupBy(entities, ({ type }) => type)
  if (entities.length === 0) return <p className="empty">The article names nobody.</p>
  return [...byType].map(([type, members]) => (
    <section key={type} aria-labelledby={`entities-${type}`} className="mb-6">
      <h3
        id={`entities-${type}`}
        className="mb-1 border-b border-rule pb-1 text-small tracking-label text-muted uppercase"
      >
        {typeWords[type]}
      </h3>
      <ul>
        {members.map((entity) => (
          <EntityItem
            key={entity.id}
            entity={entity}
            state={statesOf(entity, filter)}
            onToggle={onToggle}
            onToggleNot={onToggleNot}
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
  readonly state: string
  readonly onToggle: Choose
  readonly onToggleNot: Choose
}

const EntityItem = memo(function EntityItem({
  entity,
  state,
  onToggle,
  onToggleNot,
}: EntityItemProps) {
  const [own, ...ofReadings] = state.split(' ') as State[]
  return (
    <li id={`entity-${entity.id}`} className="py-0.5 target:bg-chosen">
      <Toggles item={entity} state={own} onToggle={onToggle} onToggleNot={onToggleNot} />
      {entity.aliases.length > 0 && (
        <p className="ps-2 text-small text-muted">{entity.aliases.join(' · ')}</p>
      )}
      {entity.readings.length > 0 && (
        <ul className="ms-3 border-s border-rule ps-1">
          {entity.readings.map((reading, index) => (
            <li key={reading.id} id={`entity-${reading.id}`}>
              <Toggles
                item={reading}
                state={ofReadings[index]}
                onToggle={onToggle}
                onToggleNot={onToggleNot}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
})

type TogglesProps = {
  readonly item: ReadingSummary
  readonly state: State | undefined
  readonly onToggle: Choose
  readonly onToggleNot: Choose
}

function Toggles({ item: { id, name, count }, state, onToggle, onToggleNot }: TogglesProps) {
  return (
    <div className="group flex items-baseline gap-1">
      <button
        type="button"
        className="flex min-h-7 min-w-0 grow items-baseline justify-between gap-2 rounded-small border border-transparent px-2 text-start hover:border-control aria-pressed:border-chosen-line aria-pressed:bg-chosen aria-pressed:font-semibold"
        aria-pressed={state === 'chosen'}
        onClick={() => onToggle(id)}
      >
        {name} <span className="count">{count}</span>
      </button>
      <Button
        look="quiet"
        aria-pressed={state === 'excluded'}
        aria-label={`Not ${name}`}
        onClick={() => onToggleNot(id)}
      >
        not
      </Button>
    </div>
  )
}
