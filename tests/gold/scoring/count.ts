/** How many there are, how many were found, and how many of those found are right. */
export type Count = { readonly gold: number; readonly found: number; readonly right: number }

export const nothing: Count = { gold: 0, found: 0, right: 0 }

/** A count where each thing asked for has one answer, so that precision and recall are the same share. */
export function shareCount(answers: readonly boolean[]): Count {
  return { gold: answers.length, found: answers.length, right: answers.filter(Boolean).length }
}

export function sum(a: Count, b: Count): Count {
  return { gold: a.gold + b.gold, found: a.found + b.found, right: a.right + b.right }
}

/** From 0 to 1; `null` when there is nothing to find. */
export function recall({ gold, right }: Count): number | null {
  return gold === 0 ? null : right / gold
}

/** From 0 to 1; `null` when nothing was found. */
export function precision({ found, right }: Count): number | null {
  return found === 0 ? null : right / found
}

/** From 0 to 1; `null` when there is nothing to find and nothing was found. */
export function f1({ gold, found, right }: Count): number | null {
  return gold + found === 0 ? null : (2 * right) / (gold + found)
}
