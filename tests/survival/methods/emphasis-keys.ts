import { between } from '../edited.ts'
import type { Arrival, Method } from './method.ts'

/**
 * The keys of NYT Emphasis, from its published description: of a paragraph the first letters of the first
 * three words of its first and of its last sentence; an edit distance below three is taken for the same
 * paragraph. It names paragraphs, so only those are tried.
 */
export const emphasisKeys: Method = {
  name: 'Emphasis keys',
  link({ paragraphs, text }, { kind, start, end }) {
    return kind === 'p' && paragraphs.length > 0 ? keyOf(text.slice(start, end)) : null
  },
  follow(key, { paragraphs }): Arrival {
    const keys = paragraphs.map(keyOf)
    const same = keys.indexOf(key)
    const close = keys.map((other, index) => ({ index, distance: distance(key, other) }))
    const [nearest] = close
      .filter(({ distance }) => distance < 3)
      .sort((a, b) => a.distance - b.distance)
    const index = same >= 0 ? same : nearest?.index
    if (index === undefined) return { kind: 'gone' }
    const start = paragraphs
      .slice(0, index)
      .reduce((sum, { length }) => sum + length + between.length, 0)
    const end = start + (paragraphs[index]?.length ?? 0)
    return { kind: 'landed', span: { start, end }, notice: false }
  },
}

function keyOf(paragraph: string): string {
  const sentences = paragraph.split(/(?<=[.!?]["”’']?)\s+/u)
  return [sentences[0], sentences.at(-1)]
    .flatMap((sentence = '') =>
      sentence
        .replace(/[^\p{L}\p{N} ]/gu, '')
        .split(' ')
        .slice(0, 3),
    )
    .map((word) => word.slice(0, 1))
    .join('')
}

/** Levenshtein’s. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
