import { byPosition, type TextRange, textRange } from './range.ts'

/** A stretch of text with what holds there, innermost findings deepest. */
export type Nested<T> =
  | { readonly kind: 'text'; readonly range: TextRange }
  | {
      readonly kind: 'span'
      readonly of: T
      readonly range: TextRange
      /** False for the later pieces of an annotation that had to be cut. */
      readonly first: boolean
      readonly children: readonly Nested<T>[]
    }

export type Spanned<T> = { readonly range: TextRange; readonly of: T }

/**
 * Turns overlapping annotations into a tree, so that they can be drawn as nested elements. One that
 * crosses the end of another is cut there into two pieces of the same annotation.
 *
 *     [a b (c d] e)   →   [a b (c d)] (e)
 *
 * The leaves, joined, are exactly `whole`: nothing is lost, added or moved.
 *
 * @param whole  the stretch to draw
 * @param spans  annotations in drawing order: of two with the same range the first is the outer one
 */
export function nest<T>(whole: TextRange, spans: readonly Spanned<T>[]): Nested<T>[] {
  const inside = spans.flatMap((span) => {
    const start = Math.max(span.range.start, whole.start)
    const end = Math.min(span.range.end, whole.end)
    return start < end ? [{ start, end, of: span.of, first: start === span.range.start }] : []
  })
  inside.sort(byPosition)
  return nestSorted(whole.start, whole.end, inside)
}

type Piece<T> = { start: number; end: number; of: T; first: boolean }

function nestSorted<T>(start: number, end: number, pieces: Piece<T>[]): Nested<T>[] {
  const nested: Nested<T>[] = []
  let at = start
  let next = 0
  while (next < pieces.length) {
    const outer = pieces[next]
    if (!outer) break
    if (outer.start > at) nested.push({ kind: 'text', range: textRange(at, outer.start) })
    const inner: Piece<T>[] = []
    const crossing: Piece<T>[] = []
    for (next++; next < pieces.length; next++) {
      const piece = pieces[next]
      if (!piece || piece.start >= outer.end) break
      inner.push({ ...piece, end: Math.min(piece.end, outer.end) })
      if (piece.end > outer.end) crossing.push({ ...piece, start: outer.end, first: false })
    }
    nested.push({
      kind: 'span',
      of: outer.of,
      range: textRange(outer.start, outer.end),
      first: outer.first,
      children: nestSorted(outer.start, outer.end, inner),
    })
    at = outer.end
    if (crossing.length > 0) {
      const rest = [...crossing, ...pieces.slice(next)].sort(byPosition)
      nested.push(...nestSorted(at, end, rest))
      return nested
    }
  }
  if (at < end) nested.push({ kind: 'text', range: textRange(at, end) })
  return nested
}
