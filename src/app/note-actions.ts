import { pagePassages } from '../reader/links/page-passages.ts'
import { selectedWords } from '../reader/links/selected-words.ts'
import { selection } from '../reader/links/selection.ts'
import { addNotes, notesOn } from '../reader/notes/change-notes.ts'
import { keptNotes, whyNotKept } from '../reader/notes/kept-notes.ts'
import { makeNote, newNoteId, notedText } from '../reader/notes/make-note.ts'
import { noteInHand } from '../reader/notes/note-in-hand.ts'
import { placeNotes } from '../reader/notes/place-note.ts'
import { texts } from '../texts/texts.ts'
import { say } from './notices.tsx'

/** Marks the selected words. */
export function highlightWords(slug: string): void {
  const marked = markSelection(slug)
  if (!marked) return
  say(texts.notes[keptNotes(slug).isKept() ? 'marked' : whyNotKept(slug)])
}

/** Marks the selected words and opens the panel to write to them. */
export function noteWords(slug: string, open: () => void): void {
  const marked = markSelection(slug)
  if (!marked) return
  noteInHand.take({ id: marked, isWriting: true })
  open()
}

/** @returns the id of the note on the words; of the one that is there where they are marked already */
function markSelection(slug: string): string | null {
  const selected = selection.now()
  const passages = pagePassages()
  const range = selected && selectedWords(passages, selected)
  if (!range) return null
  const text = notedText(passages.readable.text)
  const { placed } = placeNotes(notesOn(slug), text)
  const same = placed.find((one) => one.range.start === range.start && one.range.end === range.end)
  const note = same?.note ?? makeNote(newNoteId(), text, range)
  if (!same && addNotes(slug, [note]) === 0) {
    say(texts.notes.full)
    return null
  }
  // What is marked is seen once it is no longer selected.
  document.getSelection()?.removeAllRanges()
  return note.id
}
