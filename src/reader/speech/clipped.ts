import type { Stretch } from '../../annotation/range.ts'

/** A voice of the network falls silent after some 15 seconds: 180 characters, with a slow reader in mind. */
const longest = 180

/**
 * A stretch of text as a voice can take it: without the marks at its ends that it would read out or stumble
 * over, and cut where a breath may be taken when it is long. Empty where there is no word.
 */
export function clipped(text: string, from: number, to: number): Stretch[] {
  const words = text.slice(from, Math.max(from, to))
  const before = /^[\s”’"'»›,.;:!?)\]–—-]*/u.exec(words)?.[0].length ?? 0
  const after = /[\s“‘"'«‹([]*$/u.exec(words.slice(before))?.[0].length ?? 0
  const inner = words.slice(before, words.length - after)
  if (!/[\p{L}\p{N}]/u.test(inner)) return []
  return cut(inner, from + before)
}

function cut(words: string, from: number): Stretch[] {
  if (words.length <= longest) return [{ start: from, end: from + words.length }]
  const head = words.slice(0, longest)
  const breath = lastOf(/[,;:–—](?=\s)/gu, head) ?? lastOf(/\S(?=\s)/gu, head) ?? longest
  return [
    { start: from, end: from + breath },
    ...clipped(words, breath, words.length).map(({ start, end }) => ({
      start: start + from,
      end: end + from,
    })),
  ]
}

/** The end of the last match that does not leave a mere scrap. */
function lastOf(pattern: RegExp, words: string): number | undefined {
  const ends = Array.from(words.matchAll(pattern), (match) => match.index + match[0].length)
  return ends.filter((end) => end > longest / 3).at(-1)
}
