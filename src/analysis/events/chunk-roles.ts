import type { Chunk } from './chunks.ts'

/** How many chunks a clause may run over: a subject or a verb farther off belongs to another thought; keeps the walk short. */
export const reach = 8

/** “The show, which opened in Evansville, | Indiana, | runs”: a name that only ends the clause before it. */
export function isEndOfRelative(chunks: readonly Chunk[], at: number): boolean {
  const own = chunks[at]
  return own?.opener === 'comma' && own.isName && chunks[at - 1]?.opener === 'relative'
}

/** “Ko, | Korea’s president, | arrived”: the second chunk explains the first. */
export function isApposition(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  return (
    chunks[at]?.opener === 'comma' &&
    (chunks[at]?.verb ?? 0) < 0 &&
    before !== undefined &&
    before.verb < 0
  )
}

/** “Norway, | Peru and Korea signed …”: short chunks without a verb in front are a list of subjects. */
export function listStart(chunks: readonly Chunk[], at: number): number {
  let first = at
  while (
    first > Math.max(0, at - reach) &&
    chunks[first]?.opener === 'comma' &&
    isListed(chunks[first - 1])
  )
    first--
  return chunks[first]?.from ?? 0
}

function isListed(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.verb < 0 && chunk.isName
}

/** “while leading the party”: a chunk without a verb of its own, between a subject and its verb. */
export function hangsOn(chunk: Chunk | undefined): boolean {
  return chunk?.opener === 'subordinate' && chunk.verb < 0
}

/** Whether a chunk may go on with the clause before it. */
export function joins(chunk: Chunk | undefined): boolean {
  return (
    chunk?.opener === 'comma' || chunk?.opener === 'shared-subject' || chunk?.opener === 'relative'
  )
}
