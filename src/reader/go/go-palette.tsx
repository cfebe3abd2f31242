import { useState } from 'react'
import { texts } from '../../texts/texts.ts'
import { Palette } from '../../ui/palette.tsx'
import type { Action } from '../action.ts'
import { actionEntries, type Entry, entriesOf, type GoSource } from './entries.ts'
import { prepared, ranked } from './rank.ts'

type GoPaletteProps = {
  readonly source: GoSource
  readonly actions: readonly Action[]
  readonly onChoose: (entry: Entry) => void
  readonly onClose: () => void
}

/** The way to everything on the page by a few letters of it. */
export function GoPalette({ source, actions, onChoose, onClose }: GoPaletteProps) {
  const [typed, setTyped] = useState('')
  const [passages] = useState(() => entriesOf(source).map(prepared))
  const found = ranked([...passages, ...actionEntries(actions).map(prepared)], typed)
  const entries = found.flatMap((group) => group.entries)
  return (
    <Palette
      title={texts.go.title}
      placeholder={texts.go.ask}
      close={texts.tools.close}
      none={texts.go.none}
      count={texts.go.count(entries.length)}
      typed={typed}
      groups={found.map(({ group, entries: members }) => ({
        name: texts.go.groups[group],
        items: members.map((entry) => ({ id: keyOf(entry), label: entry.label, note: entry.note })),
      }))}
      onType={setTyped}
      onChoose={({ id }) => {
        const chosen = entries.find((entry) => keyOf(entry) === id)
        if (chosen) onChoose(chosen)
      }}
      onClose={onClose}
    />
  )
}

const keyOf = ({ group, id }: Entry) => `${group} ${id}`
