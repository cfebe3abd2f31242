import { determiners } from '../lexicons/grammar-words.ts'
import type { Token } from '../text/tokenise.ts'

const clauses = /^(?:who|which|whose|whom|where|since|until|before|after|than|like|unlike|\()$/u
const links = /^(?:of|from|through|by|to|for|'s)$/u
/** How far back the word may stand that opens a clause about a noun, and the comma before an insertion. */
const [reach, longestInsertion] = [30, 8]

/**
 * Whether a date only adds to what its sentence tells, so that the story does not go on from it.
 *
 *     Ann Li, elected in May 2011, resigned.     The ban, which began in May 2011, was lifted.
 *     the election of May 2011                   the May 2011 election
 *
 * @param from  the first token of the date
 * @param to    one past its last
 */
export function isInPassing(tokens: readonly Token[], from: number, to: number): boolean {
  const sentence = tokens[from]?.sentence
  const at = (index: number) =>
    tokens[index]?.sentence === sentence ? (tokens[index]?.lower ?? '') : ''
  if (links.test(at(from - 1)) || determiners.has(at(from - 1))) return true
  for (let index = from - 1; index > from - reach && at(index) !== ''; index--) {
    if (clauses.test(at(index))) return true
    if (at(index) === ',' && /^[,)]$/u.test(at(to)) && from - index <= longestInsertion) return true
  }
  return false
}
