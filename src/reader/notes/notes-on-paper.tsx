import { texts } from '../../texts/texts.ts'
import type { PlacedNotes } from './place-note.ts'

/** What the reader wrote, numbered, below the printed article; on a screen it stands in the panel. */
export function NotesOnPaper({ placed, unplaced }: PlacedNotes) {
  const written = [...placed, ...unplaced].filter(({ note }) => note.note !== '')
  if (written.length === 0) return null
  return (
    <div className="paper" hidden>
      <section>
        <h2>{texts.notes.onPaper}</h2>
        <ol className="paper-notes">
          {written.map(({ note: { id, words, note } }) => (
            <li key={id}>
              <q>{words}</q> {note}
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
