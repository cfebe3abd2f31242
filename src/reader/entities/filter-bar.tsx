import { type Filter, isActive, noFilter, toggleEntity, toggleNot } from '../../address/filter.ts'
import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import type { EntitySummary } from './entity-summary.ts'
import { filterablesOf, matchCount } from './matching.ts'
import { type Stepper, useMentionSteps } from './use-mention-steps.ts'

type FilterBarProps = {
  readonly entities: readonly EntitySummary[]
  readonly paragraphs: number
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

/** What is filtered for, how much matches, and the way through the mentions and out again. */
export function FilterBar({ entities, paragraphs, filter, onChange }: FilterBarProps) {
  const steps = useMentionSteps(filter.entities)
  const matches = matchCount(filter, entities, paragraphs)
  return (
    <>
      {/* Stands in the page at all times: a live region that comes with its words is not announced. */}
      <p role="status" className={isActive(filter) ? 'pt-2 text-small' : 'sr-only'}>
        {isActive(filter) && texts.filter.matching(matches, paragraphs)}
        {steps.current && `; ${texts.filter.atMention(steps.current, steps.count)}`}
      </p>
      {isActive(filter) && (
        <div className="flex flex-wrap items-center gap-2 py-2">
          <Chips entities={entities} filter={filter} onChange={onChange} />
          {filter.entities.length > 1 && <MatchChoice filter={filter} onChange={onChange} />}
          {filter.entities.length > 0 && <Steps steps={steps} />}
          <Button onClick={() => onChange(noFilter)}>{texts.filter.clear}</Button>
        </div>
      )}
    </>
  )
}

type ChipsProps = Pick<FilterBarProps, 'entities' | 'filter' | 'onChange'>

/** What the filter holds, each to be turned round or taken out. */
function Chips({ entities, filter, onChange }: ChipsProps) {
  const known = filterablesOf(entities)
  const nameOf = (id: string) => known.get(id)?.name ?? id
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1" aria-label={texts.filter.title}>
      {[...filter.entities, ...filter.not].map((id) => (
        <li key={id} className="flex gap-1">
          <Button
            aria-pressed={filter.not.includes(id)}
            aria-label={texts.filter.notName(nameOf(id))}
            onClick={() => onChange(turned(filter, id))}
          >
            {texts.filter.not}
          </Button>
          <RemoveButton label={nameOf(id)} onClick={() => onChange(without(filter, id))} />
        </li>
      ))}
      {filter.speaker !== null && (
        <li>
          <RemoveButton
            label={texts.filter.saidBy(nameOf(filter.speaker))}
            onClick={() => onChange({ ...filter, speaker: null })}
          />
        </li>
      )}
    </ul>
  )
}

function RemoveButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button aria-label={texts.filter.remove(label)} onClick={onClick}>
      {label} ×
    </Button>
  )
}

/** A choice made an exclusion, or the other way round. */
function turned(filter: Filter, id: string): Filter {
  return filter.not.includes(id) ? toggleEntity(filter, id) : toggleNot(filter, id)
}

function without(filter: Filter, id: string): Filter {
  return filter.not.includes(id) ? toggleNot(filter, id) : toggleEntity(filter, id)
}

function MatchChoice({ filter, onChange }: Pick<FilterBarProps, 'filter' | 'onChange'>) {
  return (
    <fieldset className="flex gap-2 text-small">
      <legend className="sr-only">{texts.filter.match}</legend>
      {(['any', 'all'] as const).map((match) => (
        <label key={match} className="flex min-h-7 items-center gap-1">
          <input
            type="radio"
            name="match"
            checked={filter.match === match}
            onChange={() => onChange({ ...filter, match })}
          />
          {texts.filter[match]}
        </label>
      ))}
    </fieldset>
  )
}

function Steps({ steps }: { steps: Stepper }) {
  return (
    <div className="flex gap-1">
      <Button aria-label={texts.filter.previousMention} onClick={() => steps.go(-1)}>
        ↑
      </Button>
      <Button aria-label={texts.filter.nextMention} onClick={() => steps.go(1)}>
        ↓
      </Button>
    </div>
  )
}
