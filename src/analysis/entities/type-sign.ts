import type { EntityType } from '../../annotation/entities.ts'
import type { TextRange } from '../../annotation/range.ts'
import type { RuleName } from '../../annotation/rules.ts'
import { rangeOfWords, type Word } from './words.ts'

/** One sign that a name is of a type; the weight says how far to trust it against others. */
export type TypeSign = {
  readonly type: EntityType
  readonly rule: RuleName
  readonly weight: number
  readonly words: readonly TextRange[]
}

/** A sign that rests on the words from one to before another. */
export function typeSignOf(
  type: EntityType,
  rule: RuleName,
  weight: number,
  words: readonly Word[],
  from: number,
  to: number,
): TypeSign {
  return { type, rule, weight, words: [rangeOfWords(words, from, to)] }
}
