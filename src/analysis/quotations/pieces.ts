import { titleAbbreviations } from '../lexicons/grammar-words.ts'
import type { Piece } from './frames.ts'

/** A stretch of pieces, half open, by index into their frame. */
export type Stretch = { readonly from: number; readonly to: number }

/** Whether a piece is a word with a capital. */
export function isCapitalised(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && /^\p{Lu}/u.test(piece.text)
}

/** “’s”, or the apostrophe alone after a plural. */
export function isPossessive(piece: Piece | undefined): boolean {
  return piece?.lower === "'s" || piece?.text === '’' || piece?.text === "'"
}

/** A full stop that belongs to “Mr.” or to an initial. */
export function isInnerStop(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]
  if (pieces[at]?.text !== '.' || before === undefined) return false
  return titleAbbreviations.has(before.lower) || /^\p{Lu}$/u.test(before.text)
}

/** The hyphen of “54-year-old”, which the tokens hold apart. */
export function isHyphen(pieces: readonly Piece[], at: number): boolean {
  const [before, hyphen, after] = [pieces[at - 1], pieces[at], pieces[at + 1]]
  if (hyphen?.text !== '-' || !before || !after) return false
  return before.range.end === hyphen.range.start && hyphen.range.end === after.range.start
}
