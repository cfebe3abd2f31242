import type { EntityCorrection } from '../../annotation/corrections.ts'
import { entityTypes } from '../../annotation/entities.ts'
import { texts } from '../../texts/texts.ts'
import { Choice } from './choice.tsx'
import type { CorrectableEntity } from './correctable.ts'

type EntityFormProps = {
  readonly entity: CorrectableEntity
  readonly entities: readonly CorrectableEntity[]
  readonly made: EntityCorrection | undefined
  /** Whether the page shows what the file has put right already: then to say the same again is no less a correction. */
  readonly isInFile: boolean
  readonly onChange: (correction: EntityCorrection) => void
}

/** What an entity is, whom else it is the same as, and which namings are not its own. */
export function EntityForm({ entity, entities, made, isInFile, onChange }: EntityFormProps) {
  const base = { ...made, id: entity.id, name: entity.name }
  const apart = made?.apart ?? []
  const others = entities.filter(({ id }) => id !== entity.id)
  return (
    <>
      <div className="mt-2 flex flex-wrap items-end gap-3">
        <Choice
          label={texts.corrections.type}
          value={made?.type ?? entity.type}
          options={entityTypes.map((type) => [type, texts.corrections.types[type]])}
          onChange={(value) => {
            const type = entityTypes.find((candidate) => candidate === value)
            onChange({ ...base, type: type === entity.type && !isInFile ? undefined : type })
          }}
        />
        <Choice
          label={texts.corrections.sameAs}
          value={made?.sameAs ?? ''}
          options={[
            ['', texts.corrections.nobodyElse],
            ...others.map(({ id, name }) => [id, name] as const),
          ]}
          onChange={(value) => onChange({ ...base, sameAs: value || undefined })}
        />
      </div>
      {entity.aliases.length > 0 && (
        <fieldset className="mt-2 flex flex-wrap gap-x-4 text-small">
          <legend className="text-muted">{texts.corrections.notTheirs}</legend>
          {entity.aliases.map((alias) => (
            <label key={alias} className="flex min-h-7 items-center gap-2">
              <input
                type="checkbox"
                checked={apart.includes(alias)}
                onChange={({ target: { checked } }) => {
                  const put = checked ? [...apart, alias] : apart.filter((one) => one !== alias)
                  onChange({ ...base, apart: put.length > 0 ? put : undefined })
                }}
              />
              {alias}
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}
