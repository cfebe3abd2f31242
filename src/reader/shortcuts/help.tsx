import { useState } from 'react'
import { texts } from '../../texts/texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Switch } from '../../ui/switch.tsx'
import type { Action } from '../action.ts'
import { type Keys, keyOf, keyTyped, takenBy, withKey } from './keys.ts'
import { MarkList } from './mark-list.tsx'
import { useKeys } from './use-keys.ts'

type HelpProps = { readonly actions: readonly Action[]; readonly onClose: () => void }

/** What can be done with the page as it is now, by which keys, and the switch for the single ones. */
export function Help({ actions, onClose }: HelpProps) {
  const { keys, change } = useKeys()
  const possible = actions.filter(({ isPossible, id }) => isPossible && keyOf(keys, id) !== '')
  return (
    <Dialog title={texts.help.title} close={texts.tools.close} onClose={onClose}>
      <MarkList />
      <KeyList title={texts.help.everywhere} rows={Object.entries(texts.help.always)} />
      <Switch
        label={texts.help.singleKeys}
        on={keys.isOn}
        onChange={(isOn) => change({ ...keys, isOn })}
      />
      <p className="mb-3 text-small text-muted">{texts.help.aboutSingleKeys}</p>
      {keys.isOn && (
        <>
          <KeyList
            title={texts.help.now}
            rows={possible.map(({ id, label }) => [keyOf(keys, id), label])}
          />
          <details className="why">
            <summary>{texts.help.change}</summary>
            <ul className="keys">
              {actions.map((action) => (
                <KeyField
                  key={action.id}
                  action={action}
                  actions={actions}
                  keys={keys}
                  onChange={change}
                />
              ))}
            </ul>
          </details>
        </>
      )}
    </Dialog>
  )
}

type KeyListProps = {
  readonly title: string
  readonly rows: readonly (readonly [key: string, does: string])[]
}

function KeyList({ title, rows }: KeyListProps) {
  return (
    <section>
      <h3 className="mb-1 font-semibold">{title}</h3>
      <dl className="keys">
        {rows.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type KeyFieldProps = {
  readonly action: Action
  readonly actions: readonly Action[]
  readonly keys: Keys
  readonly onChange: (keys: Keys) => void
}

/** The key of one action, to be typed over; one that is taken is told and not set. */
function KeyField({ action: { id, label }, actions, keys, onChange }: KeyFieldProps) {
  const [taken, setTaken] = useState<{ readonly key: string; readonly label: string } | null>(null)
  const type = (typed: string) => {
    const key = keyTyped(typed)
    const other = takenBy(
      keys,
      actions.map((action) => action.id),
      id,
      key,
    )
    const labelOfOther = actions.find((action) => action.id === other)?.label
    setTaken(labelOfOther === undefined ? null : { key, label: labelOfOther })
    if (labelOfOther === undefined) onChange(withKey(keys, id, key))
  }
  return (
    <li>
      <label>
        <input
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={keyOf(keys, id)}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => type(target.value)}
        />
        <span>{label}</span>
      </label>
      <p role="status" className="text-small">
        {taken && texts.help.taken(taken.key, taken.label)}
      </p>
    </li>
  )
}
