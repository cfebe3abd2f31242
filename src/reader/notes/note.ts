import { recordIn, recordOf } from '../stored-record.ts'

/** Words of an article that a reader marked, and what they wrote to them. */
export type Note = {
  readonly id: string
  /** The words as they stood in the article when they were marked. */
  readonly words: string
  /** `''` for words that are only marked. */
  readonly note: string
  /** What stood around them, for the export: of an article that has lost them it can’t be had any more. */
  readonly before: string
  readonly after: string
  /** What finds them again: the query of a link to them (`address/passage-link.ts`), which is of whole words. */
  readonly link: string
  /** From the first of these whole words to the marked words, in UTF-16 code units. */
  readonly shift: number
  /** In which readable text they stood where, so that nothing is looked for while the article is the same. */
  readonly seen: { readonly text: number; readonly start: number }
}

const version = 1
/** More than anybody reads through; a file of another hand may hold any number. */
export const mostNotes = 2000

/** The notes as they are kept; `null` when there are none. */
export function formatNotes(notes: readonly Note[]): string | null {
  return notes.length === 0 ? null : JSON.stringify({ version, notes })
}

/** Reads what is kept, which somebody else may have written: whatever is no note is left out. */
export function parseNotes(kept: string | null): Note[] {
  const notes = recordIn(kept).notes
  const read = (Array.isArray(notes) ? notes : []).slice(0, mostNotes).flatMap(noteOf)
  return read.filter(({ id }, at) => read.findIndex((other) => other.id === id) === at)
}

function noteOf(value: unknown): Note[] {
  const { id, words, note, before, after, link, shift, seen } = recordOf(value)
  const { text, start } = recordOf(seen)
  if (!isText(id) || !isText(words) || id === '' || words === '' || !isText(note)) return []
  return [
    {
      id,
      words,
      note,
      before: isText(before) ? before : '',
      after: isText(after) ? after : '',
      link: isText(link) ? link : '',
      shift: isWhole(shift) ? shift : 0,
      seen: isWhole(text) && isWhole(start) && start >= 0 ? { text, start } : nowhere,
    },
  ]
}

/** No text: a hash is never negative. */
export const nowhere: Note['seen'] = { text: -1, start: 0 }

const isText = (value: unknown): value is string => typeof value === 'string'
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)
