import { keptNotes } from './kept-notes.ts'
import { formatNotes, mostNotes, type Note, parseNotes } from './note.ts'

/** The notes on an article as they are now, also those that another tab has just made. */
export function notesOn(slug: string): Note[] {
  return parseNotes(keptNotes(slug).now())
}

/** Adds notes, but for those that would be too many. @returns how many were added */
export function addNotes(slug: string, added: readonly Note[]): number {
  const notes = notesOn(slug)
  const fit = added.slice(0, Math.max(0, mostNotes - notes.length))
  if (fit.length > 0) keep(slug, [...notes, ...fit])
  return fit.length
}

export function removeNotes(slug: string, ids: readonly string[]): void {
  keep(
    slug,
    notesOn(slug).filter(({ id }) => !ids.includes(id)),
  )
}

/** Writes to a note; one that was removed meanwhile stays removed. */
export function writeNote(slug: string, id: string, note: string): void {
  keep(
    slug,
    notesOn(slug).map((one) => (one.id === id ? { ...one, note } : one)),
  )
}

function keep(slug: string, notes: readonly Note[]): void {
  keptNotes(slug).keep(formatNotes(notes))
}
