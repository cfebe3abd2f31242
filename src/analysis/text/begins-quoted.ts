import type { TextRange } from '../../annotation/range.ts'

/** The first mark of a paragraph closes; a figure before it makes it inches. */
const closerFirst = /^[^"“”„‟«»]*(?:[”»]|[^\s\d"“”„‟«»([{—–-]"(?!\S))/u

/**
 * Whether a paragraph begins inside quotation marks that an earlier one may have left open: the first of its
 * own marks closes.
 *
 *     He said, "It felt good out there.
 *     We could have scored two goals early." After the match …
 *                                          ^
 */
export function beginsQuoted(text: string, { start, end }: TextRange): boolean {
  return closerFirst.test(text.slice(start, end))
}
