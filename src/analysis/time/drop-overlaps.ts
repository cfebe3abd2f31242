import type { Draft } from './draft.ts'

/**
 * Of drafts that overlap only the longest stays, and of equals the one that a finder named first: “the
 * past two months” holds “two months”. The result is sorted by position.
 */
export function dropOverlaps(drafts: readonly Draft[]): Draft[] {
  const sorted = drafts
    .map((draft, order) => ({ draft, order }))
    .sort((a, b) => a.draft.start - b.draft.start || b.draft.end - a.draft.end || a.order - b.order)
  const kept: Draft[] = []
  for (const { draft } of sorted) {
    const last = kept.at(-1)
    if (!last || draft.start >= last.end) kept.push(draft)
    else if (draft.end - draft.start > last.end - last.start) kept[kept.length - 1] = draft
  }
  return kept
}
