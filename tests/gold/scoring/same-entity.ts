import type { EntityId } from '../../../src/annotation/ids.ts'
import type { GoldEntity } from '../read-gold.ts'
import { overlapShare } from './pairing.ts'
import type { Scorable, ScorableEntity } from './scorable.ts'

/** Names say more of who is meant than pronouns, which may have been resolved to the wrong one. */
const weight = { name: 4, nominal: 2, pronoun: 1 }

/**
 * The gold name of each entity that was found: that of the gold entity with which it shares most mentions.
 * A reading of an entity has the entity’s name; an entity that shares no mention has none.
 */
export function goldNames(
  gold: readonly GoldEntity[],
  found: Scorable['entities'],
): ReadonlyMap<EntityId, string> {
  const names = new Map<EntityId, string>()
  for (const entity of found) {
    const best = gold
      .map(({ name, mentions }) => ({ name, shared: sharedMentions(mentions, entity) }))
      .reduce((a, b) => (b.shared > a.shared ? b : a), { name: '', shared: 0 })
    if (best.shared === 0) continue
    for (const { id } of [entity, ...entity.readings]) names.set(id, best.name)
  }
  return names
}

function sharedMentions(mentions: GoldEntity['mentions'], entity: ScorableEntity): number {
  return mentions
    .filter(({ range }) => entity.mentions.some((other) => overlapShare(other.range, range) >= 0.5))
    .reduce((total, { kind }) => total + weight[kind], 0)
}
