import { useState } from 'react'
import { domRangeOf, type PagePassages, pagePassages } from '../reader/links/page-passages.ts'
import { addNotes, notesOn } from '../reader/notes/change-notes.ts'
import { notedText } from '../reader/notes/make-note.ts'
import type { ImportReport } from '../reader/notes/note-files.tsx'
import { NotesPanel } from '../reader/notes/notes-panel.tsx'
import type { PlacedNotes } from '../reader/notes/place-note.ts'
import '../styles/notes.css'
import { saveFile } from '../reader/save-file.ts'
import { texts } from '../texts/texts.ts'
import { findingsOf, sourceOf } from './findings.ts'
import { type ArticlePageData, ownPath } from './page-data.ts'
import { showRange } from './show-range.ts'
import type { ToolProps } from './tools.ts'

/** A file is offered from here up to this size; more is no one’s notes. */
const mostBytes = 50_000_000

/** The reader’s own notes, and what they come and go as. */
export function NotesTool({ page, takesFocus, onClose }: ToolProps) {
  const [passages] = useState(pagePassages)
  const [text] = useState(() => notedText(passages.readable.text))
  return (
    <NotesPanel
      slug={page.slug}
      text={text}
      takesFocus={takesFocus}
      onGo={({ range }) => showRange(domRangeOf(passages, range))}
      onExport={(notes) => void exportNotes(page, passages, notes)}
      onImport={(file) =>
        importNotes(page, passages, file).catch(() =>
          fault(texts.notes.faults.unreadable(file.name)),
        )
      }
      onClose={onClose}
    />
  )
}

async function exportNotes(page: ArticlePageData, passages: PagePassages, notes: PlacedNotes) {
  const { notesAsFile } = await import('./note-files.ts')
  const file = await notedFileOf(page, passages)
  saveFile(
    `${page.isOwn ? 'own-text' : page.slug}-notes.jsonld`,
    new Blob([notesAsFile(file, notes)], { type: 'application/ld+json' }),
  )
}

async function importNotes(
  page: ArticlePageData,
  passages: PagePassages,
  chosen: File,
): Promise<ImportReport> {
  const faults = texts.notes.faults
  if (chosen.size > mostBytes) return fault(faults['too-long'](chosen.name))
  const { readNotes } = await import('./note-files.ts')
  const [json, file] = await Promise.all([chosen.text(), notedFileOf(page, passages)])
  const read = await readNotes(json, file, notesOn(page.slug), breather())
  if (read.kind === 'no-json') return fault(faults['no-json'](chosen.name, read.at))
  if (read.kind !== 'notes') return fault(faults[read.kind](chosen.name))
  addNotes(page.slug, read.added)
  return { said: texts.notes.imported({ ...read, added: read.added.length }), added: read.added }
}

const fault = (said: string): ImportReport => ({ said, added: [] })

/** Without its file the article is what is drawn of it: words find the places that positions would. */
async function notedFileOf(page: ArticlePageData, { readable }: PagePassages) {
  const [source, findings] = await Promise.all([sourceOf(page.slug), findingsOf(page.slug)])
  const { fileReadable } = await import('./note-files.ts')
  const { origin } = window.location
  const isKnown = source !== null && findings !== null
  return {
    title: page.title.words,
    slug: page.slug,
    address: `${origin}${import.meta.env.BASE_URL}${page.isOwn ? ownPath : `a/${page.slug}/`}`,
    text: isKnown ? source : readable.text,
    readable: isKnown ? fileReadable(readable, new Map(findings.marks.paragraphs)) : readable,
  }
}

/** Lets the page answer, as often as a screen is drawn. */
function breather(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < 16) return
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
}
