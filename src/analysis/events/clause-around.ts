import type { Chunk } from './chunks.ts'

/** A clause as the chunks that it runs over, and the chunk that holds its verb. */
export type Clause = { readonly first: number; readonly last: number; readonly main: number }

/** A subject or a verb farther off than this belongs to another thought; keeps the walk short. */
const reach = 8

/**
 * The clause that the chunk at an index belongs to.
 *
 *     On Friday, | Russia and China opened a bridge | which …      a date in front joins what follows
 *     Xi told his counterpart, | Vladimir Putin on Wednesday       an apposition joins what precedes
 *     The leader, | who fled in May, | died on Friday              a verb goes back to find its subject
 *
 * @returns `null` where no finite verb can be reached
 */
export function clauseAround(chunks: readonly Chunk[], at: number): Clause | null {
  const own = chunks[at]
  if (!own) return null
  if (own.verb < 0) return backward(chunks, at) ?? forward(chunks, at)
  if (own.opener === 'relative') return withHead(chunks, at)
  if (own.verb === own.from) return withSubject(chunks, at)
  return { first: listStart(chunks, at), last: withComplement(chunks, at), main: at }
}

/** “which opened in May” reads only with the noun that it is about. */
function withHead(chunks: readonly Chunk[], at: number): Clause {
  const joined = (chunks[at - 1]?.verb ?? 0) < 0
  return { first: joined ? at - 1 : at, last: at, main: at }
}

function withSubject(chunks: readonly Chunk[], at: number): Clause | null {
  for (let first = at - 1; first >= Math.max(0, at - reach) && joins(chunks[first + 1]); first--) {
    const chunk = chunks[first]
    if (!chunk || chunk.opener === 'relative' || chunk.verb === chunk.from) continue
    if (isApposition(chunks, first)) continue
    return { first, last: withComplement(chunks, at), main: at }
  }
  return null
}

function backward(chunks: readonly Chunk[], at: number): Clause | null {
  for (let first = at - 1; first >= Math.max(0, at - reach) && joins(chunks[first + 1]); first--) {
    const chunk = chunks[first]
    if (!chunk || chunk.verb < 0 || chunk.opener === 'relative') continue
    const start =
      chunk.verb === chunk.from ? withSubject(chunks, first)?.first : listStart(chunks, first)
    return start === undefined ? null : { first: start, last: at, main: first }
  }
  return null
}

function forward(chunks: readonly Chunk[], at: number): Clause | null {
  for (let main = at + 1; main < Math.min(chunks.length, at + reach); main++) {
    const chunk = chunks[main]
    if (!chunk || (chunk.opener !== 'comma' && chunk.opener !== 'relative')) return null
    if (chunk.verb >= 0 && chunk.opener === 'comma') {
      return { first: at, last: withComplement(chunks, main), main }
    }
  }
  return null
}

/** “announced on Friday | that it would close”: what was announced names the event. */
function withComplement(chunks: readonly Chunk[], at: number): number {
  return chunks[at + 1]?.opener === 'complement' ? at + 1 : at
}

/** “Xi, | China’s president, | arrived”: the second chunk explains the first. */
function isApposition(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  return (
    chunks[at]?.opener === 'comma' &&
    (chunks[at]?.verb ?? 0) < 0 &&
    before !== undefined &&
    before.verb < 0
  )
}

/** “Brazil, | India and China signed …”: short chunks without a verb in front are a list of subjects. */
function listStart(chunks: readonly Chunk[], at: number): number {
  let first = at
  while (
    first > Math.max(0, at - reach) &&
    chunks[first]?.opener === 'comma' &&
    isListed(chunks[first - 1])
  )
    first--
  return first
}

function isListed(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.verb < 0 && chunk.isName
}

function joins(chunk: Chunk | undefined): boolean {
  return (
    chunk?.opener === 'comma' || chunk?.opener === 'shared-subject' || chunk?.opener === 'relative'
  )
}
