import { determiners, subjectPronouns } from '../lexicons/grammar-words.ts'
import type { Token } from '../text/tokenise.ts'
import { finiteVerbIn } from './finite-verb.ts'

/** Words that open a clause about a noun. */
export const relatives = new Set('which who whom whose where'.split(' '))
/** Words that open a clause beside the main one. */
export const subordinators = new Set(
  'when while because although though if unless until till whereas whether'.split(' '),
)
/** How far ahead a verb is looked for that would make “after” open a clause. */
export const lookahead = 9

/** Whether a subject and its verb follow within a few words. */
export function clauseFollows(
  tokens: readonly Token[],
  from: number,
  to: number,
  within = lookahead,
): boolean {
  let end = from
  while (end < Math.min(to, from + within) && !isBorder(tokens, end)) end++
  return finiteVerbIn(tokens, from, end) > from
}

function isBorder(tokens: readonly Token[], at: number): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {}
  if (/^[,;:—“”"()]$/u.test(text) || relatives.has(lower) || subordinators.has(lower)) return true
  // “before noon as it was leaving”, “before noon as the ship left”; but “his men as well as hers”
  const { lower: next = '' } = tokens[at + 1] ?? {}
  if (lower !== 'as' || /^(?:well|as)$/u.test(tokens[at - 1]?.lower ?? '')) return false
  return subjectPronouns.has(next) || determiners.has(next)
}
