import type { RuleName } from '../../annotation/rules.ts'
import { antecedentOfPerson } from './antecedent-of-person.ts'
import { antecedentOfThing } from './antecedent-of-thing.ts'
import { antecedentsOfMany } from './antecedents-of-many.ts'
import type { Chain } from './chains.ts'
import type { Discourse, Item } from './discourse.ts'
import type { Pronoun } from './pronouns.ts'
import type { Roles } from './roles.ts'

/** Mentions that a pronoun stands for, and why. */
export type Found = {
  readonly items: readonly Item[]
  /** Who comes close to being the one meant. */
  readonly rival?: Item
  readonly rule: RuleName
}

/**
 * Whom or what a pronoun stands for; `null` where nobody named, or more than one reading.
 *
 * @param excluded  who cannot be meant: the speaker of the quoted words around it
 */
export function antecedents(
  discourse: Discourse,
  roles: Roles,
  at: number,
  pronoun: Pronoun,
  excluded: readonly Chain[],
): Found | null {
  if (pronoun.number === 'many') return antecedentsOfMany(discourse, at)
  if (pronoun.gender === 'thing' || pronoun.gender === null) return antecedentOfThing(discourse, at)
  return antecedentOfPerson(discourse, roles, at, pronoun.gender, excluded)
}
