import type { Note } from './note.ts'

/** A note, and where its words stand in the document. */
export type DrawnNote = { readonly note: Note; readonly words: Range }

/** Below what passes over the words: hits, the sentence that is read aloud, a link. */
const priority = -1

/**
 * Draws a reader’s own notes as highlights of the browser (CSS Custom Highlight API), which touch no element and
 * no text; where it has none they stand in the panel alone.
 *
 * @returns  takes them away again
 */
export function drawNotes(notes: readonly DrawnNote[]): () => void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return () => {}
  const { marked = [], written = [] } = Object.groupBy(notes, ({ note }) =>
    note.note === '' ? 'marked' : 'written',
  )
  CSS.highlights.set('own', highlightOf(marked))
  CSS.highlights.set('own-written', highlightOf(written))
  return () => {
    CSS.highlights.delete('own')
    CSS.highlights.delete('own-written')
  }
}

function highlightOf(notes: readonly DrawnNote[]): Highlight {
  const highlight = new Highlight(...notes.map(({ words }) => words))
  highlight.priority = priority
  return highlight
}

/** The note whose words are drawn at a point of the window; the shortest, where one lies within another. */
export function noteAt(notes: readonly DrawnNote[], x: number, y: number): Note | null {
  const under = notes.filter(({ words }) =>
    Array.from(words.getClientRects()).some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    ),
  )
  const [shortest] = under.sort((a, b) => a.note.words.length - b.note.words.length)
  return shortest?.note ?? null
}
