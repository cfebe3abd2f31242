import type { PlacedNote } from './place-note.ts'

/** Below what passes over the words: hits, the sentence that is read aloud, a link. */
const priority = -1

/**
 * Draws a reader’s own notes as highlights of the browser (CSS Custom Highlight API), which touch no element and
 * no text; where it has none they stand in the panel alone.
 *
 * @param rangeOf  where a note stands in the document
 * @returns        takes them away again
 */
export function drawNotes(
  placed: readonly PlacedNote[],
  rangeOf: (note: PlacedNote) => Range | null,
): () => void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return () => {}
  const [marked, written] = ['', 'written'].map((kind) => {
    const ranges = placed
      .filter(({ note }) => (note.note === '') === (kind === ''))
      .flatMap((note) => rangeOf(note) ?? [])
    const highlight = new Highlight(...ranges)
    highlight.priority = priority
    return highlight
  })
  if (marked) CSS.highlights.set('own', marked)
  if (written) CSS.highlights.set('own-written', written)
  return () => {
    CSS.highlights.delete('own')
    CSS.highlights.delete('own-written')
  }
}
