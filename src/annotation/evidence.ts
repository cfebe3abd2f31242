import type { TextRange } from './range.ts'
import type { RuleName } from './rules.ts'

/** Why a finding was made: what the page answers to a reader who asks “why?”. */
export type Evidence = {
  /** The rule that made the finding; `rules` says it in a sentence. */
  readonly rule: RuleName
  /** The words of the article that it rests on, in text order; at least one for all but document rules. */
  readonly words: readonly TextRange[]
  /** For dates and counts, the sum: `“Friday” before Wednesday 15 June 2022 → Friday 10 June 2022`. */
  readonly sum?: string
}
