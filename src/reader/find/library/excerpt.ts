import type { Stretch } from '../../../annotation/range.ts'

/** The words around a hit, cut between words; `…` stands where some were left out. */
export type Excerpt = { readonly before: string; readonly hit: string; readonly after: string }

/** How much stands before a hit, and how much from there on, in UTF-16 units. */
const lead = 60
const rest = 180

/** What a list shows of a passage: the hit with what stands around it, without a hit its beginning. */
export function excerptOf(words: string, hit: Stretch | null): Excerpt {
  const { start, end } = hit ?? { start: 0, end: 0 }
  const from = start <= lead ? 0 : nextWord(words, start - lead, start)
  const to = words.length - start <= rest ? words.length : lastWord(words, end, start + rest)
  return {
    before: (from > 0 ? '… ' : '') + words.slice(from, start),
    hit: words.slice(start, end),
    after: words.slice(end, to) + (to < words.length ? ' …' : ''),
  }
}

function nextWord(words: string, from: number, before: number): number {
  const space = words.slice(from, before).search(/\s/u)
  return space < 0 ? before : from + space + 1
}

function lastWord(words: string, after: number, to: number): number {
  const space = words.slice(after, to).search(/\s\S*$/u)
  return space < 0 ? Math.max(after, to) : after + space
}
