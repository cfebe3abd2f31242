import type { Direction } from './direction-of.ts'

/**
 * A picture as a list of shapes in pixels, so that one layout serves two painters: SVG for the eye, for a
 * screen reader and for the build (`picture-svg.tsx`, `site/picture-markup.ts`), and a canvas for the PNG
 * that a reader takes away (`paint-picture.ts`). An SVG turned into a PNG by the browser would have to
 * carry the typeface within itself, a hundred kilobytes; the canvas uses the one that the page has loaded.
 */
export type Picture = {
  /** A colour; empty for none. */
  readonly background: string
  readonly shapes: readonly Shape[]
}

export type Shape = Line | Label

export type Line = {
  readonly kind: 'line'
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  readonly width: number
  readonly colour: string
  /** Lengths of ink and gap; none for a solid line. */
  readonly dashes: readonly number[]
}

export type Label = Type & {
  readonly kind: 'label'
  /** What the words are: those of the article, or what is said of them. */
  readonly part: 'words' | 'mark' | 'credit' | 'place'
  /** Of the left or the right end of its base line. */
  readonly x: number
  readonly y: number
  readonly anchor: 'left' | 'right'
  readonly words: string
  readonly direction: Direction
  readonly colour: string
}

/** How letters are set: in the serif face, at a size in pixels. */
export type Type = { readonly size: number; readonly weight: 400 | 600 }

/** How wide words are, in pixels. */
export type Measure = (words: string, type: Type) => number

/** What sites that show a link to a page ask for (Open Graph). */
export const pictureSize = { width: 1200, height: 630 }

/** SVG sets a label from where its words start or end. */
export function svgAnchor({ anchor, direction }: Label): 'start' | 'end' {
  return (anchor === 'left') === (direction === 'ltr') ? 'start' : 'end'
}
