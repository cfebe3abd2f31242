import type { Chain } from './chains.ts'

export type Gender = 'male' | 'female'

/** What the text says that somebody is. */
export type Role = {
  readonly chain: Chain
  readonly office: string
  /** ISO code of the country, where the text gives it. */
  readonly country: string | null
  /** The word from which on the text has said so. */
  readonly from: number
}

/** What the text has said of people so far, and the genders that its words give. */
export type Roles = {
  readonly all: readonly Role[]
  of(chain: Chain): readonly Role[]
  add(role: Role): void
  genderOf(chain: Chain): Gender | null
  /** What “Mr” or “Mrs” says: surer than what a pronoun seemed to say. */
  titleGenderOf(chain: Chain): Gender | null
  setGender(chain: Chain, gender: Gender, by: 'title' | 'pronoun'): void
}

/** Of one person; who has more is the same one over and over. */
const mostRoles = 20

export function noRoles(): Roles {
  const all: Role[] = []
  const byChain = new Map<Chain, Role[]>()
  const genders = new Map<Chain, Gender>()
  const byTitle = new Map<Chain, Gender>()
  return {
    all,
    of: (chain) => byChain.get(chain) ?? [],
    add: (role) => {
      all.push(role)
      byChain.set(role.chain, [...(byChain.get(role.chain) ?? []).slice(-mostRoles), role])
    },
    genderOf: (chain) => genders.get(chain) ?? null,
    titleGenderOf: (chain) => byTitle.get(chain) ?? null,
    setGender: (chain, gender, by) => {
      if (by === 'title' && !byTitle.has(chain)) byTitle.set(chain, gender)
      if (!genders.has(chain)) genders.set(chain, gender)
    },
  }
}
