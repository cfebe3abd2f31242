import type { Quotation } from '../../annotation/quotations.ts'
import { sliceOf, type TextRange } from '../../annotation/range.ts'
import type { Article } from '../article-context.tsx'

/** A quotation that was split, put together. */
export type Whole = {
  readonly words: string
  readonly kind: Quotation['kind']
  /** The ids of its pieces, in the order of the text. */
  readonly pieces: readonly string[]
}

/** All that was said in one go, for any piece of it; `null` where the article does not split the words. */
export function wholeOf({ text, analysis }: Article, { group }: Quotation): Whole | null {
  if (group === null) return null
  const pieces = analysis.quotations.filter((quotation) => quotation.group === group)
  if (pieces.length < 2) return null
  const kinds = new Set(pieces.map(({ kind }) => kind))
  // Quoted in part and then in full: the words in the marks are what all have in common.
  const kind = kinds.size === 1 ? (pieces[0]?.kind ?? 'direct') : 'direct'
  const ranges = pieces.map(({ content, range }) => (kind === 'mixed' ? content : range))
  return { words: joinedWords(text, ranges), kind, pieces: pieces.map(({ id }) => id) }
}

/**
 * The words of a quotation without the attribution that stands between them. No dots take its place: they are
 * for words left out of what was said (Chicago 13.50), and the attribution was never part of that.
 *
 *     “We will,” she said, “never go.”            →  We will never go.
 *     “We won,” she said. “Sleep well tonight.”   →  We won. Sleep well tonight.
 *
 * The comma before the attribution is the article’s, as at the end of a quotation (13.7). Where its sentence
 * ends with the attribution the comma stands for a full stop, and that is put back.
 */
function joinedWords(text: string, ranges: readonly TextRange[]): string {
  return ranges
    .map((range, index) => {
      const next = ranges[index + 1]
      const words = sliceOf(text, range).trim()
      return next ? beforeNext(words, text.slice(range.end, next.start)) : words
    })
    .join(' ')
}

function beforeNext(words: string, between: string): string {
  if (!/\p{L}/u.test(between)) return words
  const bare = words.replace(/,$/u, '')
  const ends = /[.!?…][^\p{L}\p{N}]*$/u.test(between) && !/[.!?…—–-]["'”’]?$/u.test(bare)
  return ends ? `${bare}.` : bare
}
