import type { Subject } from '../whereabouts.ts'

/** What a subject is called: a reading by its own name, a naming by its words. */
export function nameOf({ entity, reading, naming }: Subject): string {
  return reading?.name ?? (naming ? `“${naming.words}”` : entity.name)
}

/** The id by which the address knows it. */
export function idOf({ entity, reading, naming }: Subject): string {
  return reading?.id ?? naming?.id ?? entity.id
}
