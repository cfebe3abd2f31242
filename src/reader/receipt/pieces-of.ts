import type { Analysis } from '../../annotation/analysis.ts'
import type { Boilerplate } from '../../annotation/document.ts'
import type { Evidence } from '../../annotation/evidence.ts'
import { byPosition, sliceOf, type TextRange, textRange } from '../../annotation/range.ts'
import type { Article } from '../article-context.tsx'

/** A stretch of the file and what became of it on the page. */
export type Piece =
  /** A paragraph, a title or a heading, or a part of one. */
  | { readonly kind: 'shown'; readonly range: TextRange }
  | { readonly kind: 'removed'; readonly range: TextRange; readonly of: Boilerplate }
  /** A line that is neither, a byline above the first paragraph say: it is not on the page either. */
  | { readonly kind: 'unplaced'; readonly range: TextRange }
  | { readonly kind: 'space'; readonly range: TextRange }

type Source = Pick<Article, 'text' | 'analysis'>

/** The whole file in pieces, in order: laid end to end they are the file again, to the last character. */
export function piecesOf({ text, analysis }: Source): Piece[] {
  const removed = analysis.boilerplate.map(
    (of): Piece => ({ kind: 'removed', range: of.range, of }),
  )
  const shown = shownRanges(analysis).map((range): Piece => ({ kind: 'shown', range }))
  // A stretch can be removed from within a paragraph: what was removed cuts what is shown.
  return filled(0, text.length, removed).flatMap((piece) =>
    piece.kind === 'removed'
      ? [piece]
      : filled(piece.range.start, piece.range.end, shown).flatMap((part) =>
          part.kind === 'space' ? linesOf(text, part.range) : [part],
        ),
  )
}

/** Lines with words in them, and the white space around. */
function linesOf(text: string, { start, end }: TextRange): Piece[] {
  const parts = text.slice(start, end).matchAll(/\S.*|\s+/gu)
  return Array.from(parts, ({ 0: words, index }) => ({
    kind: words.trim() === '' ? 'space' : 'unplaced',
    range: textRange(start + index, start + index + words.length),
  }))
}

function shownRanges({ sections, title }: Analysis): TextRange[] {
  const titles = [title, ...sections.map((section) => section.title)]
  return [
    ...titles.flatMap(({ origin, range }) => (origin === 'text' && range ? [range] : [])),
    ...sections.flatMap((section) => section.paragraphs.map(({ range }) => range)),
  ]
}

/** These pieces from `start` to `end`, cut to it, and what lies between them. */
function filled(start: number, end: number, pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = []
  let at = start
  for (const piece of pieces.toSorted((a, b) => byPosition(a.range, b.range))) {
    const [from, to] = [Math.max(at, piece.range.start), Math.min(end, piece.range.end)]
    if (to <= from) continue
    if (from > at) found.push({ kind: 'space', range: textRange(at, from) })
    found.push({ ...piece, range: textRange(from, to) })
    at = to
  }
  return at < end ? [...found, { kind: 'space', range: textRange(at, end) }] : found
}

/** A piece that the page leaves out, as the receipt tells of it. */
export type Removal = {
  readonly range: TextRange
  /** Verbatim. */
  readonly words: string
  /** `null` for a line that no rule removed and that has no place on the page. */
  readonly evidence: Evidence | null
  /** Line of the file, from 1. */
  readonly line: number
  /** The paragraph that it stands after, as the reader counts; 0 before the first. */
  readonly paragraph: number
}

/** What the page does not show of the file, in order. */
export function removalsOf(article: Source): Removal[] {
  const { text, analysis } = article
  const paragraphs = analysis.sections.flatMap((section) => section.paragraphs)
  let line = 1
  let at = 0
  let paragraph = 0
  return piecesOf(article).flatMap((piece) => {
    if (piece.kind === 'shown' || piece.kind === 'space') return []
    const { range } = piece
    line += text.slice(at, range.start).split(/\r\n|\r|\n/u).length - 1
    at = range.start
    while ((paragraphs[paragraph]?.range.start ?? Number.POSITIVE_INFINITY) < at) paragraph++
    const evidence = piece.kind === 'removed' ? piece.of.evidence : null
    return [{ range, words: sliceOf(text, range).trim(), evidence, line, paragraph }]
  })
}
