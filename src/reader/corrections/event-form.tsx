import { useId } from 'react'
import type { EventCorrection } from '../../annotation/corrections.ts'
import { boundsOf } from '../../annotation/time-bounds.ts'
import { texts } from '../../texts/texts.ts'
import type { CorrectableEvent } from './correctable.ts'

type EventFormProps = {
  readonly event: CorrectableEvent
  readonly made: EventCorrection | undefined
  /** Whether the page shows what the file has put right already: then to say the same again is no less a correction. */
  readonly isInFile: boolean
  readonly onChange: (correction: EventCorrection) => void
}

/** When the event that is selected took place, and whether it is still to come. */
export function EventForm({ event, made, isInFile, onChange }: EventFormProps) {
  const id = useId()
  const base = { ...made, id: event.id, words: event.words }
  const date = made?.date === undefined ? event.value : made.date
  const isDate = date === null || boundsOf(date) !== null
  return (
    <>
      <q className="line-clamp-2">{event.words}</q>
      <div className="mt-2 flex flex-wrap items-end gap-3">
        <span className="flex flex-col gap-0.5">
          <label htmlFor={id} className="text-small text-muted">
            {texts.corrections.date}
          </label>
          <input
            id={id}
            className="min-h-7 w-52 rounded-small border border-control bg-paper px-2 text-small"
            value={date ?? ''}
            aria-invalid={!isDate}
            aria-describedby={`${id}-help`}
            onChange={({ target: { value } }) => {
              const put = value.trim() === '' ? null : value.trim()
              onChange({ ...base, date: put === event.value && !isInFile ? undefined : put })
            }}
          />
        </span>
        <label className="flex min-h-7 items-center gap-2 text-small">
          <input
            type="checkbox"
            checked={made?.planned ?? event.planned}
            onChange={({ target: { checked } }) =>
              onChange({
                ...base,
                planned: checked === event.planned && !isInFile ? undefined : checked,
              })
            }
          />
          {texts.timeline.toCome}
        </label>
      </div>
      <p id={`${id}-help`} className="mt-1 text-small text-muted">
        {isDate ? texts.corrections.dateForm : texts.corrections.noDate}
      </p>
    </>
  )
}
