import { useEffect, useRef } from 'react'
import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import type { PlacedNote, UnplacedNote } from './place-note.ts'

export type NoteActions = {
  /** Shows the words in the article. */
  readonly onGo: (note: PlacedNote) => void
  readonly onWrite: (id: string, note: string) => void
  readonly onRemove: (id: string) => void
  /** Which note is in the reader’s hand, and whether it is being written. */
  readonly onTake: (id: string, isWriting: boolean) => void
}

type NoteItemProps = NoteActions & {
  readonly item: PlacedNote | UnplacedNote
  /** What stands there now, where the words were edited. */
  readonly now: string | null
  readonly isInHand: boolean
  readonly isWriting: boolean
}

/** One note: its words, which lead to them; what became of them; and what was written. */
export function NoteItem(props: NoteItemProps) {
  const { item, now, isInHand, isWriting, onGo, onWrite, onRemove, onTake } = props
  const { id, words, note } = item.note
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isInHand && line.current) showInPanel(line.current)
  }, [isInHand])
  return (
    <li ref={line} aria-current={isInHand || undefined}>
      {'range' in item ? (
        <button
          type="button"
          className="note-words"
          title={texts.notes.go}
          onClick={() => onGo(item)}
        >
          {now ?? words}
        </button>
      ) : (
        <p className="note-words">{words}</p>
      )}
      <WhatBecame item={item} />
      {isWriting ? (
        <Writing
          note={note}
          label={texts.notes.writing(words)}
          onWrite={(written) => onWrite(id, written)}
          onDone={() => onTake(id, false)}
        />
      ) : (
        note !== '' && <p className="note-text">{note}</p>
      )}
      <div className="note-buttons">
        {!isWriting && (
          <Button
            autoFocus={isInHand}
            aria-label={texts.notes.of(note === '' ? texts.notes.add : texts.notes.edit, words)}
            onClick={() => onTake(id, true)}
          >
            {note === '' ? texts.notes.add : texts.notes.edit}
          </Button>
        )}
        <Button aria-label={texts.notes.of(texts.notes.remove, words)} onClick={() => onRemove(id)}>
          {texts.notes.remove}
        </Button>
      </div>
    </li>
  )
}

/** Scrolls the panel alone: `scrollIntoView` would move the article too, since the panel sticks to its foot. */
function showInPanel(line: Element): void {
  const panel = line.closest('.dock')
  if (!panel) return
  const { top, bottom } = line.getBoundingClientRect()
  const view = panel.getBoundingClientRect()
  if (top < view.top) panel.scrollTop += top - view.top
  else if (bottom > view.bottom) panel.scrollTop += bottom - view.bottom
}

function WhatBecame({ item }: { item: PlacedNote | UnplacedNote }) {
  switch (item.kind) {
    case 'exact':
      return null
    case 'moved':
    case 'twins':
      return <p className="note-verdict">{texts.notes.verdicts[item.kind]}</p>
    case 'gone':
      return null
    case 'edited':
      return <p className="note-verdict">{texts.notes.edited(item.note.words)}</p>
  }
  item satisfies never
}

type WritingProps = {
  readonly note: string
  readonly label: string
  readonly onWrite: (note: string) => void
  readonly onDone: () => void
}

/** Kept with every letter, so that nothing is lost however the page is left. */
function Writing({ note, label, onWrite, onDone }: WritingProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    box.current?.focus({ preventScroll: true })
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length)
  }, [])
  return (
    <div className="note-writing">
      <textarea
        ref={box}
        aria-label={label}
        placeholder={texts.notes.placeholder}
        value={note}
        rows={2}
        onChange={({ target }) => onWrite(target.value)}
        onKeyDown={(event) => {
          const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
          if (event.key !== 'Escape' && !isDone) return
          // The panel stays open: it is the writing that ends.
          event.preventDefault()
          onDone()
        }}
      />
      <Button onClick={onDone}>{texts.notes.done}</Button>
    </div>
  )
}
