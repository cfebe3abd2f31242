import type { QuotationCorrection } from '../../annotation/corrections.ts'
import { texts } from '../../texts/texts.ts'
import { Choice } from './choice.tsx'
import type { CorrectableEntity, CorrectableQuotation } from './correctable.ts'

type QuotationFormProps = {
  readonly quote: CorrectableQuotation
  readonly entities: readonly CorrectableEntity[]
  readonly made: QuotationCorrection | undefined
  /** Whether the page shows what the file has put right already: then to say the same again is no less a correction. */
  readonly isInFile: boolean
  readonly onChange: (correction: QuotationCorrection) => void
}

/** Who said the words that are selected, and how they are quoted. */
export function QuotationForm({ quote, entities, made, isInFile, onChange }: QuotationFormProps) {
  const base = { ...made, id: quote.id, words: quote.words }
  const speakers = made?.speakers ?? quote.speakers.map(({ id }) => id)
  const people = entities.flatMap((entity) => [entity, ...entity.readings])
  const named = people.map(({ id, name }) => [id, name] as const)
  const put = (at: number, id: string) => {
    const changed = speakers.toSpliced(at, 1, ...(id ? [id] : []))
    const found = quote.speakers.map((speaker) => speaker.id)
    const isAsFound = changed.join(' ') === found.join(' ')
    onChange({ ...base, speakers: isAsFound && !isInFile ? undefined : [...new Set(changed)] })
  }
  return (
    <>
      <q className="mt-1 line-clamp-2">{quote.words}</q>
      <div className="mt-2 flex flex-wrap items-end gap-3">
        {[...speakers, ''].slice(0, Math.max(2, speakers.length)).map((speaker, at) => (
          <Choice
            // biome-ignore lint/suspicious/noArrayIndexKey: a place in the list is what each one stands for
            key={at}
            label={at === 0 ? texts.corrections.speaker : texts.corrections.andSpeaker}
            value={speaker}
            options={[
              ['', at === 0 ? texts.quotations.notStated : texts.corrections.nobodyElse],
              ...named,
            ]}
            onChange={(id) => put(at, id)}
          />
        ))}
        <Choice
          label={texts.corrections.kind}
          value={made?.kind ?? quote.kind}
          options={kinds.map((kind) => [kind, texts.quotations.kinds[kind]])}
          onChange={(value) => {
            const kind = kinds.find((candidate) => candidate === value)
            onChange({ ...base, kind: kind === quote.kind && !isInFile ? undefined : kind })
          }}
        />
      </div>
    </>
  )
}

const kinds = ['direct', 'mixed', 'indirect'] as const
