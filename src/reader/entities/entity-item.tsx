import { memo, type ReactNode } from 'react'
import { texts } from '../../texts/texts.ts'
import { Strip } from '../strip.tsx'
import type { EntitySummary, ReadingSummary } from './entity-summary.ts'
import { FilterToggle } from './filter-toggle.tsx'

type EntityItemProps = {
  readonly entity: EntitySummary
  readonly states: string
  readonly paragraphs: number | null
  /** Whether script answers: then the arrow keys go from a name to the links beside it, and Tab passes them. */
  readonly live: boolean
  /** Where the reader took the union apart: its namings, each a filter, in place of the aliases. */
  readonly namings: ReactNode
  readonly onToggle: (id: string) => void
}

/** An entity in the list, with the readings of its name below it. */
export const EntityItem = memo(function EntityItem(props: EntityItemProps) {
  const { entity, states, paragraphs, live, namings, onToggle } = props
  const [own, ...ofReadings] = states.split(' ')
  const rowOf = (item: ReadingSummary, state: string | undefined) => (
    <Row item={item} state={state} paragraphs={paragraphs} live={live} onToggle={onToggle} />
  )
  return (
    <li id={`entity-${entity.id}`} className="py-0.5">
      {rowOf(entity, own)}
      {namings ??
        (entity.aliases.length > 0 && <p className="aliases">{entity.aliases.join(' · ')}</p>)}
      {entity.readings.length > 0 && (
        <ul className="ms-3 border-s border-rule ps-1">
          {entity.readings.map((reading, index) => (
            <li key={reading.id} id={`entity-${reading.id}`}>
              {rowOf(reading, ofReadings[index])}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
})

type RowProps = {
  readonly item: ReadingSummary
  readonly state: string | undefined
  readonly paragraphs: number | null
  readonly live: boolean
  readonly onToggle: (id: string) => void
}

function Row({ item, state, paragraphs, live, onToggle }: RowProps) {
  const { id, name, count, first } = item
  return (
    <div className="row">
      <FilterToggle
        name={name}
        count={count}
        state={state ?? 'idle'}
        onToggle={() => onToggle(id)}
      />
      {first && (
        <a
          href={`#${first.id}`}
          aria-label={texts.entities.firstStands(name, first.number)}
          className="first"
          tabIndex={live ? -1 : undefined}
        >
          ¶{first.number}
        </a>
      )}
      <a
        href={`?thread=${id}`}
        data-thread={id}
        aria-label={texts.entities.thread(name)}
        className="open"
        tabIndex={-1}
      >
        ›
      </a>
      {paragraphs !== null && (
        <Strip total={paragraphs} mentioned={item.paragraphs} speaks={item.speaks} />
      )}
    </div>
  )
}
