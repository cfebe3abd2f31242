import type { Discourse } from './discourse.ts'
import { genderBeside } from './gender-beside.ts'
import type { Roles } from './roles.ts'

/** Learns from the words beside names who is a man and who a woman, before any pronoun leans on it. */
export function learnGenders({ words, chains }: Discourse, roles: Roles): void {
  for (const chain of chains) {
    if (chain.type !== 'person') continue
    for (const { name } of chain.names) {
      const gender = genderBeside(words, name)
      if (gender) roles.setGender(chain, gender, 'title')
    }
  }
}
