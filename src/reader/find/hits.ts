import type { Stretch } from '../../annotation/range.ts'
import type { Folded } from '../fold.ts'

/**
 * Where some words stand in a passage, in order, none on another. With `within` only what lies in one of
 * those stretches counts.
 *
 * @param needle  folded; `''` stands nowhere
 */
export function hitsIn(passage: Folded, needle: string, within?: readonly Stretch[]): Stretch[] {
  const hits: Stretch[] = []
  if (needle === '') return hits
  let at = passage.text.indexOf(needle)
  while (at >= 0) {
    const hit = { start: passage.startOf(at), end: passage.endOf(at + needle.length) }
    if (!within || within.some(({ start, end }) => start <= hit.start && hit.end <= end)) {
      hits.push(hit)
    }
    at = passage.text.indexOf(needle, at + needle.length)
  }
  return hits
}

/** Stretches that touch are one: a quotation that names somebody is drawn in several pieces. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const next of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && next.start <= last.end) {
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, next.end) }
    } else all.push(next)
  }
  return all
}
