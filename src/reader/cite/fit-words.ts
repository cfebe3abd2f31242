import { texts } from '../../texts/texts.ts'
import type { Measure, Type } from './picture.ts'

/** Words set in lines: at the first of the sizes at which all of them fit. */
export type Fitted = { readonly type: Type; readonly lines: readonly string[] }

type Room = {
  readonly width: number
  readonly height: number
  /** In pixels, the largest first. */
  readonly sizes: readonly number[]
  readonly weight: Type['weight']
}

export const lineHeight = 1.3

/**
 * Sets words into a room. The larger sizes are tried first; where not even the smallest takes them all, they
 * end at a word, and a sign says that they go on.
 */
export function fitWords(words: string, room: Room, measure: Measure): Fitted {
  const types = room.sizes.map((size) => ({ size, weight: room.weight }))
  for (const type of types) {
    const lines = linesOf(words, type, room, measure)
    if (lines.length <= most(type, room)) return { type, lines }
  }
  const type = types.at(-1) ?? { size: lineHeight, weight: room.weight }
  return { type, lines: cutLines(words, type, room, measure) }
}

function most({ size }: Type, { height }: Room): number {
  return Math.max(1, Math.floor(height / (size * lineHeight)))
}

/** Breaks at white space; within a word only where it is longer than a line. */
function linesOf(words: string, type: Type, { width }: Room, measure: Measure): string[] {
  const fits = (line: string) => measure(line, type) <= width
  const lines: string[] = []
  let line = ''
  for (const word of words.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) line = longer
    else {
      if (line !== '') lines.push(line)
      const pieces = piecesOf(word, fits)
      lines.push(...pieces.slice(0, -1))
      line = pieces.at(-1) ?? ''
    }
  }
  return line === '' ? lines : [...lines, line]
}

function piecesOf(word: string, fits: (piece: string) => boolean): string[] {
  if (fits(word)) return [word]
  const pieces = ['']
  for (const sign of word) {
    const longer = (pieces.at(-1) ?? '') + sign
    if (longer === sign || fits(longer)) pieces[pieces.length - 1] = longer
    else pieces.push(sign)
  }
  return pieces
}

function cutLines(words: string, type: Type, room: Room, measure: Measure): string[] {
  const lines = linesOf(words, type, room, measure).slice(0, most(type, room))
  const last = `${lines.at(-1)} ${texts.cite.cut}`
  const shorter = withoutOverflow(last, (line) => measure(line, type) <= room.width)
  return [...lines.slice(0, -1), shorter]
}

/** Takes the last word before the sign away until the line fits. */
function withoutOverflow(line: string, fits: (line: string) => boolean): string {
  const words = line.slice(0, -texts.cite.cut.length).trim().split(' ')
  while (words.length > 1 && !fits(`${words.join(' ')} ${texts.cite.cut}`)) words.pop()
  return `${words.join(' ')} ${texts.cite.cut}`
}
