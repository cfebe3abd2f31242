import type { Citation } from './citation.ts'
import { fitWords } from './fit-words.ts'
import { type Label, type Measure, pictureSize, type Shape } from './picture.ts'
import type { pictureColours, Scheme } from './picture-colours.ts'
import { setLines } from './set-lines.ts'
import { plainDate } from './style-dates.ts'

const edge = 80
const title = { width: 740, height: 66, sizes: [24], weight: 400 } as const
const right = { ...title, width: 270, height: 33 }

/** The foot of a card, below a line: the article at its start; the day, where it is known, and who at its end. */
export function placeShapes(
  citation: Pick<Citation, 'title' | 'published' | 'outlet'>,
  colours: (typeof pictureColours)[Scheme],
  measure: Measure,
): Shape[] {
  const { words, origin } = citation.title
  const { width } = pictureSize
  const atEnd = { part: 'place', anchor: 'right', x: width - edge, colour: colours.muted } as const
  const lines = [citation.published && plainDate(citation.published), citation.outlet]
  return [
    {
      kind: 'line',
      from: [edge, 520],
      to: [width - edge, 520],
      width: 2,
      colour: colours.rule,
      dashes: [],
    },
    ...setLines(fitWords(origin === 'made' ? `[${words}]` : words, title, measure), {
      part: 'place',
      anchor: 'left',
      x: edge,
      y: 558,
      colour: colours.muted,
    }),
    ...lines
      .filter((line) => line !== null)
      .flatMap((line, index): Label[] =>
        setLines(fitWords(line, right, measure), { ...atEnd, y: 558 + index * 31 }),
      ),
  ]
}
