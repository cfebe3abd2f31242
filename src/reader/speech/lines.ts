import type { Stretch } from '../../annotation/range.ts'
import type { Script } from './script.ts'

/** One thing to say, with its place in the page. */
export type Line = {
  readonly words: string
  /** The block’s element, and which of its sentences this belongs to. */
  readonly block: string
  readonly sentence: number
  /** From the start of the sentence to its end, in the block’s text: what is marked while it is spoken. */
  readonly marked: Stretch
  /** Of words in quotation marks, whose they are (`ScriptPiece`); otherwise `null`. */
  readonly speaker: number | null
}

/**
 * A script as lines in the words of the page.
 *
 * @param textOf  the text of a block as it stands in the page; `null` where it is not in it
 */
export function linesOf(script: Script, textOf: (block: string) => string | null): Line[] {
  return script.flatMap(({ id, pieces }) => {
    const text = textOf(id)
    if (text === null) return []
    const sentences = Map.groupBy(pieces, ({ sentence }) => sentence)
    return pieces.map(({ start, end, say, speaker, sentence }) => {
      const all = sentences.get(sentence) ?? []
      return {
        words: say ?? text.slice(start, end),
        block: id,
        sentence,
        marked: {
          start: Math.min(...all.map((piece) => piece.start)),
          end: Math.max(...all.map((piece) => piece.end)),
        },
        speaker: speaker ?? null,
      }
    })
  })
}

/**
 * Where a step from a line leads: the first line of the next or the former sentence or paragraph; `null`
 * past the end, the first line before the start.
 */
export function stepFrom(
  lines: readonly Line[],
  at: number,
  by: 1 | -1,
  unit: 'sentence' | 'paragraph',
): number | null {
  const starts = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    const isStart =
      before?.block !== line.block || (unit === 'sentence' && before.sentence !== line.sentence)
    return isStart ? [index] : []
  })
  const here = starts.findLastIndex((start) => start <= at)
  return by === 1 ? (starts[here + 1] ?? null) : (starts[Math.max(0, here - 1)] ?? null)
}
