import { passageLinkOf } from '../../address/make-passage-link.ts'
import { formatPassageLink } from '../../address/passage-link.ts'
import { wordsInText, wordsTouchedBy } from '../../address/words-in-text.ts'
import { fnv1a } from '../../annotation/passage-ids.ts'
import { sliceOf, type TextRange } from '../../annotation/range.ts'
import { textQuoteSelectorOf } from '../../annotation/selectors.ts'
import type { Note } from './note.ts'

/** A text in which notes are found, and what stands for it. */
export type NotedText = { readonly text: string; readonly hash: number }

/** @param text  the readable text of the article (`annotation/readable-text.ts`) */
export function notedText(text: string): NotedText {
  return { text, hash: fnv1a(text) }
}

/** A note on a stretch of a text, with all that finds it again in another version of that text. */
export function makeNote(id: string, { text, hash }: NotedText, range: TextRange, note = ''): Note {
  const { prefix, suffix } = textQuoteSelectorOf({ text, paragraphs: [] }, range)
  const link = passageLinkOf(text, range, 'w')
  const words = wordsInText(text)
  const first = words.starts[wordsTouchedBy(words, range).start] ?? range.start
  return {
    id,
    words: sliceOf(text, range),
    note,
    before: prefix,
    after: suffix,
    link: link ? formatPassageLink(link) : '',
    shift: range.start - first,
    seen: { text: hash, start: range.start },
  }
}

/** An IRI, as the world outside asks for (W3C Web Annotation, 3.1). */
export function newNoteId(): string {
  // `randomUUID` is there on secure connections only.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')}`
}
