import { overlaps, sameRange, sliceOf, type TextRange } from '../../src/annotation/range.ts'
import { everyOccurrence, type Haystack, resolveAnchor } from './anchor.ts'
import type { GoldFile } from './gold-file.ts'

/**
 * The name mentions of each entity, in the file’s order: those pointed at one by one, then every name
 * wherever it stands alone, longer ones first, so that “York” has none in “New York”. None lie in boilerplate.
 *
 * @throws Error when two entities claim the same words, or a name is not in the article
 */
export function nameMentions(
  haystack: Haystack,
  entities: GoldFile['entities'],
  boilerplate: readonly TextRange[],
): readonly (readonly TextRange[])[] {
  const claimed: { range: TextRange; owner: number }[] = entities.flatMap(({ at }, owner) =>
    at.map((anchor) => ({ range: resolveAnchor(haystack, anchor), owner })),
  )
  for (const { name, owner } of longestFirst(entities)) {
    const found = everyOccurrence(haystack, name)
    if (found.length === 0) throw new Error(`the name “${name}” is not in the article`)
    for (const range of found) {
      const holders = claimed.filter((claim) => overlaps(claim.range, range))
      const rival = holders.find((claim) => claim.owner !== owner && sameRange(claim.range, range))
      if (rival && entities[rival.owner]?.names.includes(name)) {
        throw new Error(`“${sliceOf(haystack.text, range)}” is claimed by two entities`)
      }
      if (holders.length === 0) claimed.push({ range, owner })
    }
  }
  const kept = claimed.filter(({ range }) => !boilerplate.some((out) => overlaps(out, range)))
  return entities.map((_, owner) =>
    kept.filter((claim) => claim.owner === owner).map(({ range }) => range),
  )
}

function longestFirst(entities: GoldFile['entities']) {
  const names = entities.flatMap(({ names }, owner) => names.map((name) => ({ name, owner })))
  return names.sort((a, b) => b.name.length - a.name.length)
}
