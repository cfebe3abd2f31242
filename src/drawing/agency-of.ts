import { sliceOf } from '../annotation/range.ts'
import type { Article } from '../reader/article-context.tsx'

/** The agency or paper that the dateline names: “PARIS, June 15 (Reuters) —”; `null` where it names none. */
export function agencyOf({ text, analysis: { dateline } }: Article): string | null {
  if (!dateline) return null
  return /\((?<agency>[^()]+)\)/u.exec(sliceOf(text, dateline.range))?.groups?.agency ?? null
}
