import { sliceOf, type TextRange } from '../annotation/range.ts'
import type { Article } from '../reader/article-context.tsx'

/** How long an article takes, and how much of it is what others said. */
export type ReadingTime = {
  readonly minutes: number
  /** The words in quotation marks as a share of all, from 0 to 1. */
  readonly quoted: number
}

/** Median silent reading of English non-fiction (Brysbaert 2019): 238 words a minute. */
const wordsAMinute = 238

/** The time for the paragraphs of an article; what is quoted twice over is counted once. */
export function readingTimeOf({ analysis, text }: Article): ReadingTime {
  const paragraphs = analysis.sections.flatMap((section) => section.paragraphs)
  const quoted = analysis.quotations.filter(({ kind }) => kind !== 'indirect')
  const all = wordsIn(
    text,
    paragraphs.map(({ range }) => range),
  )
  const theirs = wordsIn(text, outermost(quoted.map(({ range }) => range)))
  return {
    minutes: Math.max(1, Math.round(all / wordsAMinute)),
    quoted: all === 0 ? 0 : Math.min(1, theirs / all),
  }
}

function wordsIn(text: string, ranges: readonly TextRange[]): number {
  return ranges.reduce(
    (sum, range) => sum + (sliceOf(text, range).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0),
    0,
  )
}

/** Without those that lie in another; sorted by start. */
function outermost(ranges: readonly TextRange[]): TextRange[] {
  let end = -1
  return ranges.filter((range) => {
    const isNew = range.end > end && range.start >= end
    if (isNew) end = range.end
    return isNew
  })
}
