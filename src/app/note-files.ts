import type { TextRange } from '../annotation/range.ts'
import {
  type ReadableText,
  readableRangeOf,
  readableTextFrom,
  sourceRangeOf,
} from '../annotation/readable-text.ts'
import { type ImportedAnnotation, importAnnotations } from '../export/import-annotations.ts'
import type { PlaceInFile } from '../export/json-fault.ts'
import { noteCollectionOf } from '../export/note-collection.ts'
import { makeNote, type NotedText, newNoteId, notedText } from '../reader/notes/make-note.ts'
import { mostNotes, type Note, nowhere } from '../reader/notes/note.ts'
import { type PlacedNotes, placeOf } from '../reader/notes/place-note.ts'

/** An article as its page knows it once its file has been fetched. */
export type NotedFile = {
  readonly title: string
  readonly slug: string
  readonly address: string
  readonly text: string
  /** The paragraphs that are drawn, each with its place in the file. */
  readonly readable: ReadableText
}

/** @param starts  of each drawn paragraph, in the file */
export function fileReadable(
  readable: ReadableText,
  starts: ReadonlyMap<string, number>,
): ReadableText {
  const { text } = readable
  return readableTextFrom(
    readable.paragraphs.map(({ id, range, source }) => ({
      id,
      words: text.slice(range.start, range.end),
      source: starts.get(id) ?? source,
    })),
  )
}

/** All notes as a file, those too that have no place in this version. */
export function notesAsFile(file: NotedFile, { placed, unplaced }: PlacedNotes): string {
  const exported = [
    ...placed.map(({ note, range }) => ({ ...note, range: sourceRangeOf(file.readable, range) })),
    ...unplaced.map(({ note }) => ({ ...note, range: null })),
  ]
  return `${JSON.stringify(noteCollectionOf(file, exported), null, 2)}\n`
}

/** What came of a file that the reader chose. */
export type NotesRead =
  | {
      readonly kind: 'notes'
      readonly added: readonly Note[]
      /** How many the page has already. */
      readonly known: number
      /** How many of those added have no place in this version. */
      readonly unplaced: number
      readonly unread: readonly number[]
    }
  | { readonly kind: 'too-long' | 'no-collection' | 'too-many' | 'other-article' }
  | { readonly kind: 'no-json'; readonly at: PlaceInFile }

/**
 * Reads a file of annotations, of this page or of another tool. Changes nothing: whoever calls it keeps what it adds.
 *
 * @param rest  waits between two notes, since to look a passage up takes milliseconds in a long article
 */
export async function readNotes(
  json: string,
  file: NotedFile,
  existing: readonly Note[],
  rest: () => Promise<void>,
): Promise<NotesRead> {
  const read = importAnnotations(json, file.text)
  if (read.kind === 'not-annotations') {
    return read.why === 'no-json' ? { kind: read.why, at: read.at } : { kind: read.why }
  }
  const { annotations, unread } = read
  if (annotations.length + existing.length > mostNotes) return { kind: 'too-many' }
  const text = notedText(file.readable.text)
  const known = new Set(existing.map((note) => sameness(note, text)))
  const ids = new Set(existing.map(({ id }) => id))
  const added: Note[] = []
  for (const annotation of annotations) {
    const note = noteFrom(annotation, file, text, ids)
    const key = sameness(note, text)
    if (known.has(key)) continue
    known.add(key)
    ids.add(note.id)
    added.push(note)
    await rest()
  }
  const unplaced = added.filter((note) => !('range' in placeOf(note, text))).length
  const isOther = annotations.every(({ source }) => !source.includes(`/${file.slug}/`))
  if (isOther && added.length > 0 && unplaced === annotations.length)
    return { kind: 'other-article' }
  return { kind: 'notes', added, known: annotations.length - added.length, unplaced, unread }
}

/** Equal for notes that say the same of the same words. */
function sameness(note: Note, text: NotedText): string {
  const place = placeOf(note, text)
  return JSON.stringify([note.words, note.note, 'range' in place ? place.range.start : note.before])
}

function noteFrom(
  annotation: ImportedAnnotation,
  file: NotedFile,
  text: NotedText,
  taken: ReadonlySet<string>,
): Note {
  const { words, before, after, comment, scope } = annotation
  const id = annotation.id === '' || taken.has(annotation.id) ? newNoteId() : annotation.id
  const link = linkIn(scope)
  const own = {
    id,
    words,
    note: comment,
    before,
    after,
    link,
    shift: shiftOf(words, link),
    seen: nowhere,
  }
  if (link !== '') return seenIn(own, text)
  const range = annotation.range && readableRangeOf(file.readable, annotation.range)
  return range ? makeNote(id, text, range, comment) : own
}

/** Where the very words stand as they stood, they need not be looked for again. */
function seenIn(note: Note, text: NotedText): Note {
  const place = placeOf(note, text)
  return place.kind === 'exact' && isAt(text.text, note.words, place.range)
    ? { ...note, seen: { text: text.hash, start: place.range.start } }
    : note
}

function isAt(text: string, words: string, { start, end }: TextRange): boolean {
  return text.slice(start, end) === words
}

/** What finds the words of a note of ours again (`export/note-collection.ts`). */
function linkIn(scope: string): string {
  const query = new URLSearchParams(scope.slice(scope.indexOf('?') + 1).replace(/#.*$/u, ''))
  const [was, near] = [query.get('was'), query.get('near')]
  return was === null || near === null ? '' : new URLSearchParams({ was, near }).toString()
}

/** A link begins with a whole word; what was marked may begin before it or within it. */
function shiftOf(words: string, link: string): number {
  const head = (new URLSearchParams(link).get('was') ?? '').split(' … ')[0] ?? ''
  const before = words.indexOf(head)
  return before > 0 ? -before : Math.max(0, head.indexOf(words))
}
