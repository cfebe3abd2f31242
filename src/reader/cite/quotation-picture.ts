import { texts } from '../../texts/texts.ts'
import { type Citation, creditOf } from './citation.ts'
import { directionOf } from './direction-of.ts'
import { type Fitted, fitWords, lineHeight } from './fit-words.ts'
import { mirrored } from './mirrored.ts'
import { type Label, type Line, type Measure, type Picture, pictureSize } from './picture.ts'
import { pictureColours, type Scheme } from './picture-colours.ts'
import { placeShapes } from './place-shapes.ts'
import { setLines } from './set-lines.ts'

const edge = 80
const indent = 56
const words = {
  top: 60,
  height: 334,
  width: pictureSize.width - 2 * edge - 2 * indent,
  sizes: [64, 56, 50, 44, 39, 34],
  weight: 400,
} as const
const speaker = {
  height: 50,
  width: pictureSize.width - 2 * edge,
  sizes: [36, 30],
  weight: 600,
} as const
const way = { ...speaker, sizes: [26, 22], weight: 400 } as const

/**
 * The card of a quotation: its words as the article has them, who said them, how they came, and where they
 * stand. The line beside them is drawn like the one below them on the page: solid where they are quoted in
 * full, dashed in part, dotted where they are reported. Marks of ours hang outside of a full quotation. Where the
 * words run from right to left so does the card.
 */
export function quotationPicture(citation: Citation, scheme: Scheme, measure: Measure): Picture {
  const colours = pictureColours[scheme]
  const fitted = fitWords(citation.words, words, measure)
  const height = fitted.lines.length * fitted.type.size * lineHeight
  const top = words.top + (words.height - height) / 2
  const place = { anchor: 'left', x: edge + indent, y: top + fitted.type.size } as const
  const labels = setLines(fitted, { part: 'words', ...place, colour: colours.ink })
  const shapes = [
    lineBeside(citation.kind, [top, top + height], colours.speech),
    ...labels,
    ...(citation.kind === 'direct' ? marksAround(labels, colours.speech, measure) : []),
    ...creditLabels(citation, colours, measure),
    ...placeShapes(citation, colours, measure),
  ]
  const isMirrored = directionOf(citation.words) === 'rtl'
  return { background: colours.paper, shapes: isMirrored ? mirrored(shapes) : shapes }
}

const dashes = { direct: [], mixed: [22, 12], indirect: [5, 9] } as const

/** Beside the words, as long as they are; one in pieces ends with a whole piece. */
function lineBeside(kind: Citation['kind'], [top, bottom]: [number, number], colour: string): Line {
  const [ink = 0, gap = 0] = dashes[kind]
  const rest = ink === 0 ? 0 : (bottom - top - ink) % (ink + gap)
  const place = { from: [edge, top], to: [edge, bottom - rest] } as const
  return { kind: 'line', ...place, width: 5, colour, dashes: dashes[kind] }
}

function marksAround(labels: readonly Label[], colour: string, measure: Measure): Label[] {
  const [first, last] = [labels[0], labels.at(-1)]
  if (!first || !last) return []
  const [open, close] = texts.cite.marks[0]
  const mark = { ...first, part: 'mark', colour } as const
  return [
    { ...mark, anchor: 'right', x: first.x - 2, words: open },
    { ...mark, x: last.x + Math.ceil(measure(last.words, last)) + 2, y: last.y, words: close },
  ]
}

/** The speaker, and below what else there is to say of how the words are given and came. */
function creditLabels(
  citation: Citation,
  colours: (typeof pictureColours)[Scheme],
  measure: Measure,
): Label[] {
  const more = [creditOf({ ...citation, speaker: '' }), texts.cite.kinds[citation.kind]].filter(
    (part) => part !== '',
  )
  const at = { part: 'credit', anchor: 'left', x: edge } as const
  const name: Fitted = fitWords(citation.speaker, speaker, measure)
  if (more.length === 0) return setLines(name, { ...at, y: 474, colour: colours.ink })
  return [
    ...setLines(name, { ...at, y: 448, colour: colours.ink }),
    ...setLines(fitWords(more.join(' · '), way, measure), { ...at, y: 488, colour: colours.muted }),
  ]
}
