import type { Chain } from './chains.ts'
import type { Discourse } from './discourse.ts'

/**
 * Whether a name is of several people: a plural with “the”, as of a family or a band.
 *
 *     The Bergs moved to Lima when they …
 *     ^^^^^^^^^                    ^^^^
 */
export function isPluralName({ words }: Discourse, { name, names, type }: Chain): boolean {
  if (type === 'place' || !/^\p{Lu}\p{L}+s$/u.test(name)) return false
  return names.every(({ at }) => words[at.from - 1]?.lower === 'the')
}
