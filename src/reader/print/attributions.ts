import type { Quotation } from '../../annotation/quotations.ts'
import { byPosition, type TextRange, textRange } from '../../annotation/range.ts'

/**
 * The words by which an article credits its quotations: who is named as their source, and through what they
 * reach us. Those that overlap or touch are one; sorted by position.
 *
 *     “We will go on,” Ms Olsen told the Oslo Post.   →  Ms Olsen · the Oslo Post
 */
export function attributionsOf(quotations: readonly Quotation[]): TextRange[] {
  const ranges = quotations
    .flatMap(({ source, via }) => [source.range, ...via.map(({ range }) => range)])
    .filter((range) => range !== null)
    .sort(byPosition)
  const joined: TextRange[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    if (last && range.start <= last.end) {
      joined[joined.length - 1] = textRange(last.start, Math.max(last.end, range.end))
    } else joined.push(range)
  }
  return joined
}
