import { fitWords, lineHeight } from '../reader/cite/fit-words.ts'
import { type Measure, type Picture, pictureSize, type Shape } from '../reader/cite/picture.ts'
import { pictureColours } from '../reader/cite/picture-colours.ts'
import { setLines } from '../reader/cite/set-lines.ts'
import { texts } from '../texts/texts.ts'

/** Of the file, beside the page. */
export const shareCardName = 'card.png'

/** What the picture tells that stands beside a link to an article. */
export type ShareCard = {
  readonly title: { readonly words: string; readonly origin: 'text' | 'made' | 'editor' }
  /** “Oslo, 3 May 2021”: what is known of it. */
  readonly dateline: string
  /** The agency or paper that the text names, otherwise the site. */
  readonly outlet: string
  readonly counts: {
    readonly quotations: number
    readonly people: number
    readonly events: number
  }
}

const edge = 80
const indent = 46
const width = pictureSize.width - 2 * edge
const title = { top: 130, height: 350, width: width - indent, sizes: [80, 70, 62, 54, 46] } as const
const foot = { width: 700, height: 36, sizes: [26, 22], weight: 400 } as const

/** The same in words, for who does not see it. */
export function shareCardText({ title: { words }, dateline, outlet, counts }: ShareCard): string {
  return [words, dateline, outlet, texts.share.counts(counts)].filter(Boolean).join(' · ')
}

/** A title that the page made is in light type, here as there. */
export function shareCardPicture(card: ShareCard, measure: Measure): Picture {
  const { paper, ink, muted, rule, speech } = pictureColours.light
  const weight = card.title.origin === 'made' ? 400 : 600
  const fitted = fitWords(card.title.words, { ...title, weight }, measure)
  const height = fitted.lines.length * fitted.type.size * lineHeight
  const top = title.top + (title.height - height) / 2
  const line = (
    words: string,
    place: { x: number; y: number; anchor: 'left' | 'right' },
  ): Shape[] => setLines(fitWords(words, foot, measure), { part: 'place', colour: muted, ...place })
  const end = pictureSize.width - edge
  return {
    background: paper,
    shapes: [
      ...line(card.outlet, { x: edge, y: 92, anchor: 'left' }),
      ...line(card.dateline, { x: end, y: 92, anchor: 'right' }),
      bar([edge, top], [edge, top + height], 5, speech),
      ...setLines(fitted, {
        part: 'words',
        anchor: 'left',
        x: edge + indent,
        y: top + fitted.type.size,
        colour: ink,
      }),
      bar([edge, 520], [end, 520], 2, rule),
      ...line(texts.share.counts(card.counts), { x: edge, y: 566, anchor: 'left' }),
    ],
  }
}

function bar(
  from: readonly [number, number],
  to: readonly [number, number],
  thickness: number,
  colour: string,
): Shape {
  return { kind: 'line', from, to, width: thickness, colour, dashes: [] }
}
