import type { Evidence } from '../annotation/evidence.ts'
import { sliceOf } from '../annotation/range.ts'
import { rules } from '../annotation/rules.ts'

/** An answer to “why?”, in words. */
export type Reason = {
  readonly rule: string
  /** What the rule says, one sentence. */
  readonly says: string
  /** The words of the article that it rests on. */
  readonly words: readonly string[]
  /** How a date was worked out. */
  readonly sum: string | null
}

/** Puts evidence into words. */
export function reasonOf(text: string, { rule, words, sum }: Evidence): Reason {
  return {
    rule,
    says: rules[rule],
    words: words.map((range) => sliceOf(text, range)),
    sum: sum ?? null,
  }
}

/** Whether an editor put the finding right that these reasons are about. */
export function isByEditor(reasons: readonly Reason[]): boolean {
  return reasons.some(({ rule }) => rule === 'put-right-by-editor')
}
