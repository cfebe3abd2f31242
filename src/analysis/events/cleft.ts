import { prepositions } from '../lexicons/grammar-words.ts'
import type { Token } from '../text/tokenise.ts'
import { type Chunk, chunkAt } from './chunks.ts'
import type { Clause } from './clause-around.ts'
import type { DatedWords } from './dated-words.ts'

/** How far a date may stand from its “it was”, and its clause from the date, in chunks. */
const [reach, chunksAhead] = [5, 4]

/**
 * The clause that a date is brought forward from.
 *
 *     It was on Monday that the bridge fell.
 *     It was not until 2022, when the law changed, that they won.
 *                                                       ^^^^^^^^
 */
export function cleftClause(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  words: DatedWords,
): Clause | null {
  if (!isBroughtForward(tokens, words)) return null
  const at = chunkAt(chunks, words.from)
  for (const { from, to, verb } of chunks.slice(at + 1, at + 1 + chunksAhead)) {
    const start = tokens[from]?.lower === 'that' ? from + 1 : from
    if (tokens[start - 1]?.lower === 'that' && verb > start)
      return { from: start, to, verb, reported: -1 }
  }
  return null
}

/** “It was not until 2022”, “It is only on Friday”. */
export function isBroughtForward(tokens: readonly Token[], { from }: DatedWords): boolean {
  let at = from - 1
  while (at > from - reach && isLink(tokens[at])) at--
  return /^(?:was|is)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'it'
}

function isLink(token: Token | undefined): boolean {
  const { lower = '' } = token ?? {}
  return prepositions.has(lower) || /^(?:not|only|also|just|early|late)$/u.test(lower)
}
