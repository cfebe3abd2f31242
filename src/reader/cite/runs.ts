import { escaped } from '../escaped.ts'
import type { Cited } from './citation.ts'

/** A line of a citation in pieces: plain words, or words that a format may show in a way of their own. */
export type Run =
  | string
  | { readonly as: 'title' | 'italic' | 'day' | 'link'; readonly words: string }

/** Joins what there is, with something between; what is `null` or empty is left out with it. */
export function joined(parts: readonly (Run | readonly Run[] | null)[], between: string): Run[] {
  const there = parts.map((part) => [part ?? ''].flat()).filter((runs) => runs.some(wordsOf))
  return there.flatMap((runs, index) => (index === 0 ? runs : [between, ...runs]))
}

export function wordsOf(run: Run): string {
  return typeof run === 'string' ? run : run.words
}

/** A line as text, and as HTML in which italics are italics and the address is a link. */
export function citedLine(runs: readonly Run[]): Cited {
  return { text: runs.map(wordsOf).join(''), html: `<p>${runs.map(markedUp).join('')}</p>` }
}

function markedUp(run: Run): string {
  const words = escaped(wordsOf(run))
  if (typeof run === 'string') return words
  if (run.as === 'italic') return `<i>${words}</i>`
  return run.as === 'link' ? `<a href="${words}">${words}</a>` : words
}
