import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { domRangeOf, pagePassages } from '../reader/links/page-passages.ts'
import { drawNotes, noteAt } from '../reader/notes/draw-notes.ts'
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
  const drawn = useMemo(
    () =>
      notes.placed.flatMap(({ note, range }) => {
        const words = domRangeOf(passages, range)
        return words ? [{ note, words }] : []
      }),
    [notes.placed, passages],
  )
  useEffect(() => drawNotes(drawn), [drawn])
  const { isOpen, open } = usePanels()
  const onClick = useEffectEvent((event: MouseEvent) => {
    const note = isOnPlainText(event) && noteAt(drawn, event.clientX, event.clientY)
    if (!note) return
    noteInHand.take({ id: note.id, isWriting: false })
    if (!isOpen('notes')) open('notes')
  })
  useEffect(() => {
    const body = document.querySelector<HTMLElement>('article .body')
    body?.addEventListener('click', onClick)
    return () => body?.removeEventListener('click', onClick)
  }, [])
  return <NotesOnPaper {...notes} />
}

/** Names, quotations and links answer a click themselves, and whoever selects words does not click. */
function isOnPlainText({ target, button }: MouseEvent): boolean {
  return (
    button === 0 &&
    target instanceof Element &&
    !target.closest('a, button, .mention, mark[data-quote]') &&
    document.getSelection()?.isCollapsed !== false
  )
}
