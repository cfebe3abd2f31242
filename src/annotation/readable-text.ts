import type { Section } from './document.ts'
import { contains, sliceOf, type TextRange, textRange } from './range.ts'

/**
 * The words of an article as a reader meets them: its paragraphs in order, a blank line between two,
 * boilerplate and headings left out. What points into an article from outside points into this, so that
 * residue that comes or goes in the file moves nothing.
 */
export type ReadableText = {
  readonly text: string
  readonly paragraphs: readonly ReadableParagraph[]
}

export type ReadableParagraph = {
  readonly id: string
  /** Where it stands in the readable text. */
  readonly range: TextRange
  /** Where it starts in the source. */
  readonly source: number
}

const between = '\n\n'

/** @param text  the source, over which the sections' ranges are */
export function readableTextOf(text: string, sections: readonly Section[]): ReadableText {
  const drawn = sections.flatMap((section) => section.paragraphs)
  return readableTextFrom(
    drawn.map(({ id, range }) => ({ id, words: sliceOf(text, range), source: range.start })),
  )
}

/** The same from paragraphs that are at hand already, on a page for example. */
export function readableTextFrom(
  drawn: readonly { readonly id: string; readonly words: string; readonly source?: number }[],
): ReadableText {
  let at = 0
  const paragraphs: ReadableParagraph[] = []
  for (const { id, words, source = at } of drawn.filter(({ words }) => words !== '')) {
    paragraphs.push({ id, range: textRange(at, at + words.length), source })
    at += words.length + between.length
  }
  return { text: drawn.flatMap(({ words }) => words || []).join(between), paragraphs }
}

/**
 * A range of the source as one of the readable text; `null` when no word of it is drawn. An end that lies
 * in what is left out moves inwards, to the nearest words that are drawn.
 */
export function readableRangeOf(readable: ReadableText, source: TextRange): TextRange | null {
  const touched = readable.paragraphs.filter(
    ({ source: start, range }) =>
      start < source.end && start + range.end - range.start > source.start,
  )
  const [first, last] = [touched[0], touched.at(-1)]
  if (!first || !last) return null
  const start = first.range.start + Math.max(0, source.start - first.source)
  const end = Math.min(last.range.end, last.range.start + source.end - last.source)
  return textRange(start, end)
}

/** A range of the readable text as one of the source; `null` when an end lies between paragraphs. */
export function sourceRangeOf(readable: ReadableText, range: TextRange): TextRange | null {
  const at = (end: TextRange) => readable.paragraphs.find((one) => contains(one.range, end))
  const first = at(textRange(range.start, range.start + 1))
  const last = at(textRange(range.end - 1, range.end))
  if (!first || !last) return null
  return textRange(
    first.source + range.start - first.range.start,
    last.source + range.end - last.range.start,
  )
}
