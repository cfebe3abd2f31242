import type { EntityId } from './ids.ts'
import { wordsOf } from './passage-ids.ts'

/**
 * Ids of entities, made of their names: `ko-minjung`. Names that read alike are numbered in the order given.
 *
 * @returns an id for each name, in the order given, all different
 */
export function entityIds(names: readonly string[]): EntityId[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const slug = wordsOf(name).join('-') || 'name'
    let free = slug
    for (let n = 2; taken.has(free); n++) free = `${slug}-${n}`
    taken.add(free)
    return free as EntityId
  })
}
