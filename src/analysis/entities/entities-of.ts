import { aliasesOf } from '../../annotation/aliases.ts'
import type { Entity } from '../../annotation/entities.ts'
import { entityIds } from '../../annotation/entity-ids.ts'
import type { EntityId } from '../../annotation/ids.ts'
import { byPosition } from '../../annotation/range.ts'
import type { Added, Chain } from './chains.ts'
import type { ReadingDraft } from './read-capitals.ts'

/** Entities made of chains and what the later passes added to them, in order of first mention. */
export function entitiesOf(
  text: string,
  chains: readonly Chain[],
  added: readonly Added[],
  readings: ReadonlyMap<Chain, readonly ReadingDraft[]>,
): Entity[] {
  const more = Map.groupBy(added, ({ chain }) => chain)
  const ids = idsOf(chains, readings)
  return chains.map((chain, index) => {
    const mentions = [
      ...chain.names.map(({ at }) => at.mention),
      ...(more.get(chain) ?? []).map(({ at }) => at.mention),
    ].sort((a, b) => byPosition(a.range, b.range))
    return {
      id: known(ids.entities[index]),
      name: chain.name,
      type: chain.type,
      mentions,
      aliases: aliasesOf(text, chain.name, mentions),
      readings: (readings.get(chain) ?? []).map(({ slug, ...reading }) => ({
        id: known(ids.readings.get(slug)),
        ...reading,
      })),
    }
  })
}

type Ids = {
  readonly entities: readonly EntityId[]
  readonly readings: ReadonlyMap<string, EntityId>
}

/** Entities come first, so that theirs stay plain where a reading would have the same id. */
function idsOf(
  chains: readonly Chain[],
  readings: ReadonlyMap<Chain, readonly ReadingDraft[]>,
): Ids {
  const slugs = [...new Set([...readings.values()].flat().map(({ slug }) => slug))]
  const ids = entityIds([...chains.map((chain) => chain.name), ...slugs])
  return {
    entities: ids.slice(0, chains.length),
    readings: new Map(slugs.map((slug, index) => [slug, known(ids[chains.length + index])])),
  }
}

function known(id: EntityId | undefined): EntityId {
  if (id === undefined) throw new RangeError('an entity has no id')
  return id
}
