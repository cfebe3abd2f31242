import type { Entity, Mention } from './entities.ts'
import { firstNot } from './first-not.ts'
import { byPosition, contains, type TextRange } from './range.ts'

/** A mention together with the entity whose chain it is in. */
export type EntityMention = { readonly entity: Entity; readonly mention: Mention }

/** Look-up of mentions by place: what the finders and the page ask instead of scanning the chains. */
export type MentionIndex = {
  /** All mentions, by position. */
  readonly all: readonly EntityMention[]
  /** Mentions that lie wholly within a range, by position. */
  within(range: TextRange): EntityMention[]
}

/** Builds the look-up once for an article; a query is logarithmic in the number of mentions. */
export function mentionIndexOf(entities: readonly Entity[]): MentionIndex {
  const all = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => byPosition(a.mention.range, b.mention.range))
  return {
    all,
    within(range) {
      const found: EntityMention[] = []
      const isBefore = (at: number) => (all[at]?.mention.range.start ?? Infinity) < range.start
      for (let at = firstNot(all.length, isBefore); at < all.length; at++) {
        const item = all[at]
        if (!item || item.mention.range.start >= range.end) break
        if (contains(range, item.mention.range)) found.push(item)
      }
      return found
    },
  }
}
