import type { Entity, Mention } from '../../annotation/entities.ts'
import { entityIds } from '../../annotation/entity-ids.ts'
import type { EntityId } from '../../annotation/ids.ts'
import { byPosition, sliceOf } from '../../annotation/range.ts'
import type { Added, Chain } from './chains.ts'

/** Entities made of chains and what the later passes added to them, in order of first mention. */
export function entitiesOf(
  text: string,
  chains: readonly Chain[],
  added: readonly Added[],
): Entity[] {
  const more = Map.groupBy(added, ({ chain }) => chain)
  const ids = entityIds(chains.map((chain) => chain.name))
  return chains.map((chain, index) => {
    const mentions = [
      ...chain.names.map(({ at }) => at.mention),
      ...(more.get(chain) ?? []).map(({ at }) => at.mention),
    ].sort((a, b) => byPosition(a.range, b.range))
    return {
      id: idAt(ids, index),
      name: chain.name,
      type: chain.type,
      mentions,
      aliases: aliasesOf(text, chain.name, mentions),
      readings: [],
    }
  })
}

function idAt(ids: readonly EntityId[], index: number): EntityId {
  const id = ids[index]
  if (id === undefined) throw new RangeError(`no id ${index} among ${ids.length}`)
  return id
}

function aliasesOf(text: string, name: string, mentions: readonly Mention[]): string[] {
  const seen = new Set([name.toLowerCase()])
  return mentions
    .filter((mention) => mention.kind !== 'pronoun')
    .map((mention) => sliceOf(text, mention.range))
    .filter((alias) => {
      const key = alias.toLowerCase()
      return seen.has(key) ? false : seen.add(key)
    })
}
