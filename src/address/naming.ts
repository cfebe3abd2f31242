import { wordsOf } from '../annotation/passage-ids.ts'

/**
 * One naming of an entity, where the reader has taken its namings apart: `ko-minjung.the-president`.
 * Ids of entities hold no full stop, so the two are told apart by it.
 */
export type Naming = { readonly entity: string; readonly words: string }

/** The id of a naming; case, accents and apostrophes make no other one. */
export function namingId(entity: string, words: string): string {
  return `${entity}.${wordsOf(words).join('-')}`
}

/** The entity that an id speaks of and the words it is narrowed to; `null` for an entity’s own id. */
export function namingOf(id: string): Naming | null {
  const at = id.indexOf('.')
  return at < 0 ? null : { entity: id.slice(0, at), words: id.slice(at + 1) }
}

/** The id of the entity that an id speaks of: its own, or that of the entity with this naming. */
export function entityOf(id: string): string {
  return namingOf(id)?.entity ?? id
}
