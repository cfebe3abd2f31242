import { boundsOf } from '../../annotation/time-bounds.ts'
import { isPastForm, scheduling } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import type { DatedWords } from './dated-words.ts'

/**
 * Whether a verb can be dated so. English says “has inspired” of no day that is over, and “told” of none to
 * come: there the date belongs to a noun in the clause.
 *
 *     News of his arrest last week has inspired a movement.
 *     They told the companies of a cutback in September.       published in August
 */
export function fitsTense(
  tokens: readonly Token[],
  verb: number,
  { date, from }: DatedWords,
  published: string | null,
): boolean {
  const bounds = date === null ? null : boundsOf(date)
  const { lower = '' } = tokens[verb] ?? {}
  if (!bounds || published === null) return true
  if (bounds.last < published) return !/^(?:has|have)$/u.test(lower)
  if (bounds.first <= published || from < verb) return true
  return !isPastForm(lower) || looksAhead(tokens, verb, from)
}

/** “agreed to meet on Friday”, “was set for Friday”, “said it would close on Friday”. */
function looksAhead(tokens: readonly Token[], verb: number, date: number): boolean {
  for (let at = verb; at < date; at++) {
    const { lower = '' } = tokens[at] ?? {}
    if (scheduling.has(lower) || /^(?:to|will|would|until|for|called|announced)$/u.test(lower))
      return true
  }
  return false
}
