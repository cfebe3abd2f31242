import { overlaps, type TextRange } from '../../../src/annotation/range.ts'
import type { Gold } from '../read-gold.ts'
import { type Count, shareCount } from './count.ts'
import type { Scorable } from './scorable.ts'

/** A capital that stands for its government, and one that is the city: shares told right. */
export type MetonymScores = { readonly governments: Count; readonly cities: Count }

export function scoreMetonyms(gold: Gold, found: Scorable): MetonymScores {
  const told = (kind: 'government' | 'place') =>
    shareCount(
      gold.metonyms
        .filter((metonym) => metonym.kind === kind)
        .map(({ range }) => readingAt(found.entities, range) === kind),
    )
  return { governments: told('government'), cities: told('place') }
}

/** How a name is read; a place that is never more than the place has no readings of its own. */
function readingAt(entities: Scorable['entities'], range: TextRange) {
  const named = entities.filter(({ mentions }) =>
    mentions.some((mention) => mention.kind === 'name' && overlaps(mention.range, range)),
  )
  const reading = named
    .flatMap(({ readings }) => readings)
    .find(({ mentions }) => mentions.some((mention) => overlaps(mention.range, range)))
  if (reading) return reading.kind
  return named.some(({ type }) => type === 'place') ? 'place' : null
}
