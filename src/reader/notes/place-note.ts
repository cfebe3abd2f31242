import { landingOf } from '../../address/landing.ts'
import { parsePassageLink } from '../../address/passage-link.ts'
import { byPosition, type TextRange, textRange } from '../../annotation/range.ts'
import type { NotedText } from './make-note.ts'
import type { Note } from './note.ts'

/** Where the words of a note stand in an article as it is now. */
export type NotePlace =
  | { readonly kind: 'exact' | 'moved' | 'edited'; readonly range: TextRange }
  /** `twins`: two places hold the words, and nothing tells which was meant. */
  | { readonly kind: 'gone' | 'twins' }

/** Finds the words of a note as a link to them is followed; never on a look-alike. */
export function placeOf(note: Note, { text, hash }: NotedText): NotePlace {
  const { words, seen } = note
  if (seen.text === hash && text.startsWith(words, seen.start)) {
    return { kind: 'exact', range: rangeAt(seen.start, words) }
  }
  const link = parsePassageLink(new URLSearchParams(note.link))
  if (!link) return { kind: 'gone' }
  const landing = landingOf(link, text)
  if (landing.kind === 'gone') return { kind: 'gone' }
  if (landing.kind === 'moved' && landing.twin) return { kind: 'twins' }
  return { kind: landing.kind, range: exactWords(note, text, landing.range) }
}

/** The very words, which may be less than whole words, or more by a mark of punctuation. */
function exactWords({ words, shift }: Note, text: string, landed: TextRange): TextRange {
  const start = landed.start + shift
  return start >= 0 && text.startsWith(words, start) ? rangeAt(start, words) : landed
}

function rangeAt(start: number, words: string): TextRange {
  return textRange(start, start + words.length)
}

export type PlacedNote = {
  readonly note: Note
  readonly kind: 'exact' | 'moved' | 'edited'
  readonly range: TextRange
}
export type UnplacedNote = { readonly note: Note; readonly kind: 'gone' | 'twins' }

export type PlacedNotes = {
  /** In the order of the text. */
  readonly placed: readonly PlacedNote[]
  readonly unplaced: readonly UnplacedNote[]
}

const known = new Map<string, NotePlace>()

/** Every note of an article: in its place, or among those that have none in this version. */
export function placeNotes(notes: readonly Note[], text: NotedText): PlacedNotes {
  const placed: PlacedNote[] = []
  const unplaced: UnplacedNote[] = []
  for (const note of notes) {
    const place = knownPlaceOf(note, text)
    if ('range' in place) placed.push({ note, ...place })
    else unplaced.push({ note, ...place })
  }
  return { placed: placed.sort((a, b) => byPosition(a.range, b.range)), unplaced }
}

/** Looked for once: while a reader writes a note, its words stay where they are. */
function knownPlaceOf(note: Note, text: NotedText): NotePlace {
  const key = [text.hash, note.seen.text, note.seen.start, note.shift, note.link, note.words].join()
  const place = known.get(key) ?? placeOf(note, text)
  known.set(key, place)
  return place
}
