import { sameRange, type TextRange } from '../../../src/annotation/range.ts'

export type Ranged = { readonly range: TextRange }
export type Pair<G, F> = { readonly gold: G; readonly found: F }

/**
 * Pairs each gold finding with at most one of those found, the likest first.
 *
 * @param likeness  0: no pair
 */
export function pairUp<G extends Ranged, F extends Ranged>(
  gold: readonly G[],
  found: readonly F[],
  likeness: (gold: G, found: F) => number,
): readonly Pair<G, F>[] {
  const pairs = gold.flatMap((one) =>
    found.flatMap((other) => {
      const like = likeness(one, other)
      return like > 0 ? [{ gold: one, found: other, like }] : []
    }),
  )
  pairs.sort((a, b) => b.like - a.like)
  const taken = new Set<G | F>()
  return pairs.filter(({ gold: one, found: other }) => {
    if (taken.has(one) || taken.has(other)) return false
    taken.add(one)
    taken.add(other)
    return true
  })
}

/** What counts of the gold: all but what careful readers may take either way. */
export function counted<G extends Ranged>(gold: readonly G[], either: readonly TextRange[]): G[] {
  return gold.filter(({ range }) => !either.some((free) => sameRange(free, range)))
}

/** How many of those found count: the paired ones, and the others unless they lie in what may go either way. */
export function countFound<F extends Ranged>(
  found: readonly F[],
  paired: readonly Pair<unknown, F>[],
  either: readonly TextRange[],
): number {
  const right = new Set(paired.map((pair) => pair.found))
  return found.filter(
    (one) => right.has(one) || !either.some((free) => commonLength(free, one.range) > 0),
  ).length
}

/** Code units that two ranges share. */
export function commonLength(a: TextRange, b: TextRange): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Shared part of all that either covers, 0 to 1. */
export function overlapShare(a: TextRange, b: TextRange): number {
  const common = commonLength(a, b)
  return common / (a.end - a.start + (b.end - b.start) - common)
}
