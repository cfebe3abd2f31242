import {
  cleared,
  type Filter,
  isActive,
  toggleEntity,
  toggleNot,
  withins,
} from '../../address/filter.ts'
import { namingOf } from '../../address/naming.ts'
import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import type { EntitySummary } from './entity-summary.ts'
import { filterablesOf } from './matching.ts'
import { type Stepper, useMentionSteps } from './use-mention-steps.ts'

type FilterBarProps = {
  readonly entities: readonly EntitySummary[]
  readonly paragraphs: number
  /** How many of them match; `null` while that is being found out. */
  readonly matches: number | null
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

/** What is filtered for, how much matches, and the way through the mentions and out again. */
export function FilterBar(props: FilterBarProps) {
  const { entities, paragraphs, matches, filter, onChange } = props
  const steps = useMentionSteps(filter.entities)
  return (
    <>
      <div className={isActive(filter) ? 'flex items-center gap-2 pt-2' : 'sr-only'}>
        {/* Stands in the page at all times: a live region that comes with its words is not announced. */}
        <p role="status" className="grow text-small">
          {isActive(filter) && matches !== null && texts.filter.matching(matches, paragraphs)}
          {steps.current && `; ${texts.filter.atMention(steps.current, steps.count)}`}
          {steps.current && <span className="sr-only">: {steps.excerpt}</span>}
        </p>
        {isActive(filter) && filter.entities.length > 0 && (
          <Steps steps={steps} disabled={matches === 0} />
        )}
        {isActive(filter) && (
          <Button onClick={() => onChange(cleared(filter))}>{texts.filter.clear}</Button>
        )}
      </div>
      {isActive(filter) && (
        <div className="flex flex-wrap items-center gap-2 py-2">
          <Chips entities={entities} filter={filter} onChange={onChange} />
          {filter.entities.length > 1 && <MatchChoice filter={filter} onChange={onChange} />}
          {asksOfMentions(filter) && <WithinChoice filter={filter} onChange={onChange} />}
        </div>
      )}
    </>
  )
}

type ChipsProps = Pick<FilterBarProps, 'entities' | 'filter' | 'onChange'>

/** What the filter holds, each to be turned round or taken out. */
function Chips({ entities, filter, onChange }: ChipsProps) {
  const known = filterablesOf(entities)
  const nameOf = (id: string) => nameIn(known, id)
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1" aria-label={texts.filter.title}>
      {filter.entities.map((id) => (
        <li key={id} className="flex gap-1">
          <RemoveButton label={nameOf(id)} onClick={() => onChange(toggleEntity(filter, id))} />
          <Button
            aria-label={texts.filter.excludeName(nameOf(id))}
            onClick={() => onChange(toggleNot(filter, id))}
          >
            {texts.filter.exclude}
          </Button>
        </li>
      ))}
      {filter.not.map((id) => (
        <li key={id} className="flex gap-1">
          <RemoveButton
            label={texts.filter.without(nameOf(id))}
            onClick={() => onChange(toggleNot(filter, id))}
          />
          <Button
            aria-label={texts.filter.includeName(nameOf(id))}
            onClick={() => onChange(toggleEntity(filter, id))}
          >
            {texts.filter.include}
          </Button>
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

/** The name of what is filtered for; of a naming its entity and its words, as the id has them. */
function nameIn(known: ReadonlyMap<string, { readonly name: string }>, id: string): string {
  const naming = namingOf(id)
  const name = known.get(naming?.entity ?? id)?.name ?? id
  return naming ? texts.filter.namedAs(name, naming.words.replaceAll('-', ' ')) : name
}

function RemoveButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button aria-label={texts.filter.remove(label)} onClick={onClick}>
      {label} ×
    </Button>
  )
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

/** Whether it matters how near to each other the mentions have to stand. */
function asksOfMentions({ entities, not }: Filter): boolean {
  return entities.length + not.length > 0
}

function WithinChoice({ filter, onChange }: Pick<FilterBarProps, 'filter' | 'onChange'>) {
  return (
    <label className="flex min-h-7 items-center gap-1 text-small">
      {texts.filter.within}
      <select
        className="field"
        value={filter.within}
        onChange={({ target }) =>
          onChange({
            ...filter,
            within: withins.find((within) => within === target.value) ?? 'paragraph',
          })
        }
      >
        {withins.map((within) => (
          <option key={within} value={within}>
            {texts.filter.withins[within]}
          </option>
        ))}
      </select>
    </label>
  )
}

function Steps({ steps, disabled }: { steps: Stepper; disabled: boolean }) {
  return (
    <div className="flex gap-1">
      <Button
        aria-label={texts.filter.previousMention}
        disabled={disabled}
        onClick={() => steps.go(-1)}
      >
        ↑
      </Button>
      <Button aria-label={texts.filter.nextMention} disabled={disabled} onClick={() => steps.go(1)}>
        ↓
      </Button>
    </div>
  )
}
