import type { Evidence } from '../annotation/evidence.ts'
import { sliceOf } from '../annotation/range.ts'
import { rules } from '../annotation/rules.ts'
import type { Article } from './article-context.tsx'
import { sourceLinkOf } from './source-file.ts'

/** An answer to “why?”, in words. */
export type Reason = {
  readonly rule: string
  /** What the rule says, one sentence. */
  readonly says: string
  /** The words of the article that it rests on, exactly as they stand in the file. */
  readonly words: readonly string[]
  /** How a date was worked out. */
  readonly sum: string | null
  /** The untouched file, opened at the words; `null` for what rests on none. */
  readonly source: string | null
}

/** Puts evidence into words. */
export function reasonOf(
  { slug, text }: Pick<Article, 'slug' | 'text'>,
  { rule, words, sum }: Evidence,
): Reason {
  return {
    rule,
    says: rules[rule],
    words: words.map((range) => sliceOf(text, range)),
    sum: sum ?? null,
    source: words.length === 0 ? null : sourceLinkOf(slug, text, words),
  }
}

/** Whether an editor put the finding right that these reasons are about. */
export function isByEditor(reasons: readonly Reason[]): boolean {
  return reasons.some(({ rule }) => rule === 'put-right-by-editor')
}
