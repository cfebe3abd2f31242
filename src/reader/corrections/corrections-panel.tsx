import { useState } from 'react'
import type { Corrections } from '../../annotation/corrections.ts'
import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from './choice.tsx'
import type { CorrectableEntity, CorrectableEvent, CorrectableQuotation } from './correctable.ts'
import { countOf, withCorrection } from './draft.ts'
import { EntityForm } from './entity-form.tsx'
import { EventForm } from './event-form.tsx'
import { FileButtons } from './file-buttons.tsx'
import { QuotationForm } from './quotation-form.tsx'
import { useCorrections } from './use-corrections.ts'

type CorrectionsPanelProps = {
  readonly slug: string
  /** The name that the file of corrections has to have. */
  readonly fileName: string
  readonly inFile: Corrections
  readonly entities: readonly CorrectableEntity[]
  readonly quotations: readonly CorrectableQuotation[]
  readonly events: readonly CorrectableEvent[]
  /** The passage that is selected in the text. */
  readonly selected: string
  readonly onClose: () => void
}

/** Where an editor puts findings right. It changes nothing here: it gives the file that does. */
export function CorrectionsPanel(props: CorrectionsPanelProps) {
  const { slug, entities, quotations, events, selected } = props
  const [corrections, setCorrections] = useCorrections(slug, props.inFile)
  const [entityId, setEntityId] = useState('')
  const quote = quotations.find(({ id }) => id === selected)
  const event = events.find(({ id }) => id === selected)
  const entity = entities.find(({ id }) => id === entityId)
  const madeOf = <T extends { readonly id: string }>(list: readonly T[], id: string) =>
    list.find((correction) => correction.id === id)
  return (
    <section aria-label={texts.corrections.title} className="py-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="me-auto font-semibold">
          {texts.corrections.title} <span className="count">{countOf(corrections)}</span>
        </h2>
        <FileButtons corrections={corrections} fileName={props.fileName} />
        <Button onClick={props.onClose}>{texts.corrections.leave}</Button>
      </div>
      {quote && (
        <QuotationForm
          quote={quote}
          entities={entities}
          made={madeOf(corrections.quotations, quote.id)}
          isInFile={madeOf(props.inFile.quotations, quote.id) !== undefined}
          onChange={(made) => setCorrections(withCorrection(corrections, 'quotations', made))}
        />
      )}
      {event && (
        <EventForm
          event={event}
          made={madeOf(corrections.events, event.id)}
          isInFile={madeOf(props.inFile.events, event.id) !== undefined}
          onChange={(made) => setCorrections(withCorrection(corrections, 'events', made))}
        />
      )}
      <p className="text-small text-muted">
        {!quote && !event && `${texts.corrections.howTo} `}
        {texts.corrections.whereTo}
      </p>
      <div className="mt-2">
        <Choice
          label={texts.corrections.entity}
          value={entityId}
          options={[
            ['', texts.corrections.choose],
            ...entities.map(({ id, name }) => [id, name] as const),
          ]}
          onChange={setEntityId}
        />
        {entity && (
          <EntityForm
            entity={entity}
            entities={entities}
            made={madeOf(corrections.entities, entity.id)}
            isInFile={madeOf(props.inFile.entities, entity.id) !== undefined}
            onChange={(made) => setCorrections(withCorrection(corrections, 'entities', made))}
          />
        )}
      </div>
    </section>
  )
}
