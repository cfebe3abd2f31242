type FilterToggleProps = {
  readonly name: string
  readonly count: number
  readonly state: string
  readonly onToggle: () => void
}

/** A name that filters, with how often it stands in the article; one that is excluded is struck through. */
export function FilterToggle({ name, count, state, onToggle }: FilterToggleProps) {
  return (
    <button type="button" className="entity" aria-pressed={state === 'chosen'} onClick={onToggle}>
      <span className={state === 'excluded' ? 'line-through' : undefined}>{name}</span>{' '}
      <span className="count">{count}</span>
    </button>
  )
}
