import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { texts } from '../../texts/texts.ts'
import { Button, Cross } from '../../ui/button.tsx'
import { addNotes, removeNotes, writeNote } from './change-notes.ts'
import { whyNotKept } from './kept-notes.ts'
import type { NotedText } from './make-note.ts'
import type { Note } from './note.ts'
import { type ImportReport, NoteFiles } from './note-files.tsx'
import { noteInHand } from './note-in-hand.ts'
import { type NoteActions, NoteItem } from './note-item.tsx'
import type { PlacedNote, PlacedNotes } from './place-note.ts'
import { useIsKept, useNotes } from './use-notes.ts'

type NotesPanelProps = {
  readonly slug: string
  readonly text: NotedText
  readonly takesFocus: boolean
  readonly onGo: (note: PlacedNote) => void
  readonly onExport: (notes: PlacedNotes) => void
  readonly onImport: (file: File) => Promise<ImportReport>
  readonly onClose: () => void
}

/** What was done last, and what undoes it. */
type Done = {
  readonly said: string
  readonly undo: (() => void) | null
  /** Whether what had focus went with it. */
  readonly leavesFocus: boolean
}

/** All that the reader marked and wrote in this article, in the order of the text. */
export function NotesPanel(props: NotesPanelProps) {
  const { slug, text, takesFocus, onGo, onExport, onImport, onClose } = props
  const notes = useNotes(slug, text)
  const isKept = useIsKept(slug)
  const [done, setDone] = useState<readonly Done[]>([])
  const panel = useRef<HTMLElement>(null)
  const inHand = useSyncExternalStore(noteInHand.subscribe, noteInHand.now, () => null)
  const all = [...notes.placed, ...notes.unplaced]
  const [startsAtNote] = useState(() => all.some(({ note }) => note.id === inHand?.id))
  useEffect(() => {
    if (takesFocus && !startsAtNote) panel.current?.focus({ preventScroll: true })
  }, [takesFocus, startsAtNote])
  const actions: NoteActions = {
    onGo,
    onWrite: (id, note) => writeNote(slug, id, note),
    onTake: (id, isWriting) => noteInHand.take({ id, isWriting }),
    onRemove: (id) => {
      const removed = all.flatMap(({ note }) => (note.id === id ? [note] : []))
      removeNotes(slug, [id])
      noteInHand.take(null)
      const undo = () => addNotes(slug, removed)
      setDone([...done, { said: texts.notes.removed, undo, leavesFocus: true }])
    },
  }
  const read = async (file: File) => {
    const { said, added } = await onImport(file)
    const undo = added.length > 0 ? () => removeNotes(slug, idsOf(added)) : null
    setDone((before) => [...before, { said, undo, leavesFocus: false }])
  }
  const items = (list: PlacedNotes['placed'] | PlacedNotes['unplaced']) =>
    list.map((item) => {
      const isInHand = inHand?.id === item.note.id
      const now = item.kind === 'edited' ? text.text.slice(item.range.start, item.range.end) : null
      return (
        <NoteItem
          key={item.note.id}
          {...actions}
          item={item}
          now={now}
          isInHand={isInHand}
          isWriting={isInHand && inHand.isWriting}
        />
      )
    })
  return (
    <section ref={panel} aria-label={texts.notes.title} className="notes" tabIndex={-1}>
      <header>
        <h2>
          {texts.notes.title} {all.length > 0 && <span className="count">{all.length}</span>}
        </h2>
        <NoteFiles isEmpty={all.length === 0} onExport={() => onExport(notes)} onImport={read} />
        <Button aria-label={texts.notes.close} onClick={onClose}>
          <Cross />
        </Button>
      </header>
      {!isKept && <p role="alert">{texts.notes[whyNotKept(slug)]}</p>}
      <Outcome
        done={done}
        onUndone={(undone) => {
          setDone(done.filter((one) => one !== undone))
          panel.current?.focus({ preventScroll: true })
        }}
      />
      {all.length === 0 && <p className="note-hint">{texts.notes.howTo}</p>}
      {notes.placed.length > 0 && <ol>{items(notes.placed)}</ol>}
      {notes.unplaced.length > 0 && (
        <>
          <h3>{texts.notes.notFound}</h3>
          <ul>{items(notes.unplaced)}</ul>
        </>
      )}
    </section>
  )
}

const idsOf = (notes: readonly Note[]) => notes.map(({ id }) => id)

type OutcomeProps = { readonly done: readonly Done[]; readonly onUndone: (undone: Done) => void }

/** Stands there at all times: a live region that comes with its words is not heard. */
function Outcome({ done, onUndone }: OutcomeProps) {
  const last = done.at(-1)
  // What can be undone stays so, also when a file was bad meanwhile.
  const undoable = done.findLast(({ undo }) => undo !== null)
  return (
    <div className="note-outcome">
      <p role="status">{last?.said}</p>
      {undoable && undoable !== last && <p>{undoable.said}</p>}
      {undoable && (
        <Button
          // From a note that was removed focus goes to what brings it back.
          key={done.indexOf(undoable)}
          autoFocus={undoable.leavesFocus && undoable === last}
          onClick={() => {
            undoable.undo?.()
            onUndone(undoable)
          }}
        >
          {texts.notes.undo}
        </Button>
      )}
    </div>
  )
}
