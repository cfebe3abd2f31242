import { analyse } from '../../../src/analysis/analyse.ts'
import type { Entity, Mention } from '../../../src/annotation/entities.ts'
import { sliceOf } from '../../../src/annotation/range.ts'

export function entitiesIn(text: string): readonly Entity[] {
  return analyse(text).entities
}

/** Every chain as `type name`, in order. */
export function chainsIn(text: string): string[] {
  return entitiesIn(text).map(({ type, name }) => `${type} ${name}`)
}

/** The words of an entity's mentions; `null` where there is no such entity. */
export function mentionsOf(text: string, id: string, kind?: Mention['kind']): string[] | null {
  const entity = entitiesIn(text).find((one) => one.id === id)
  if (!entity) return null
  return entity.mentions
    .filter((mention) => kind === undefined || mention.kind === kind)
    .map((mention) => sliceOf(text, mention.range))
}

/** Each reading as `id: words around its mentions`. */
export function readingsIn(text: string): string[] {
  return entitiesIn(text).flatMap(({ readings }) =>
    readings.map(({ id, mentions }) => `${id} ${mentions.length}`),
  )
}
