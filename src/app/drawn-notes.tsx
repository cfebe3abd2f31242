import { useEffect, useEffectEvent, useState } from 'react'
import { domRangeOf, pagePassages } from '../reader/links/page-passages.ts'
import { drawNotes } from '../reader/notes/draw-notes.ts'
import { notedText } from '../reader/notes/make-note.ts'
import { noteInHand } from '../reader/notes/note-in-hand.ts'
import { NotesOnPaper } from '../reader/notes/notes-on-paper.tsx'
import { useNotes } from '../reader/notes/use-notes.ts'
import '../styles/notes.css'
import { usePanels } from './use-panels.ts'

/** The reader’s notes in the text; a click on one opens it in the panel. */
export function DrawnNotes({ slug }: { slug: string }) {
  const [passages] = useState(pagePassages)
  const [text] = useState(() => notedText(passages.readable.text))
  const notes = useNotes(slug, text)
  const { placed } = notes
  const { isOpen, open } = usePanels()
  useEffect(() => drawNotes(placed, ({ range }) => domRangeOf(passages, range)), [placed, passages])
  const onClick = useEffectEvent((event: MouseEvent) => {
    const at = pointOf(event)
    const under =
      at &&
      placed.find(({ range }) => domRangeOf(passages, range)?.isPointInRange(at.node, at.offset))
    if (!under) return
    noteInHand.take({ id: under.note.id, isWriting: false })
    if (!isOpen('notes')) open('notes')
  })
  useEffect(() => {
    const body = document.querySelector<HTMLElement>('article .body')
    body?.addEventListener('click', onClick)
    return () => body?.removeEventListener('click', onClick)
  }, [])
  return <NotesOnPaper {...notes} />
}

/** Where plain text was clicked; `null` on what answers a click itself, and while words are selected. */
function pointOf({
  target,
  button,
  clientX,
  clientY,
}: MouseEvent): { node: Node; offset: number } | null {
  const isPlain =
    target instanceof Element && !target.closest('a, button, .mention, mark[data-quote]')
  if (!isPlain || button !== 0 || document.getSelection()?.isCollapsed === false) return null
  const position = document.caretPositionFromPoint?.(clientX, clientY)
  if (position) return { node: position.offsetNode, offset: position.offset }
  // What WebKit and older Chromium have of it.
  const range = document.caretRangeFromPoint?.(clientX, clientY)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}
