import type { Mention } from './entities.ts'
import { sliceOf } from './range.ts'

/**
 * The other names and titles by which the text calls an entity, as they first stand in it; no pronouns.
 *
 * @param name      its fullest name, which is no alias
 * @param mentions  by position
 */
export function aliasesOf(text: string, name: string, mentions: readonly Mention[]): string[] {
  const seen = new Set([name.toLowerCase()])
  return mentions
    .filter((mention) => mention.kind !== 'pronoun')
    .map((mention) => sliceOf(text, mention.range))
    .filter((alias) => {
      const key = alias.toLowerCase()
      return seen.has(key) ? false : seen.add(key)
    })
}
