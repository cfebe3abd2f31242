import { type EntityType, entityTypes } from '../../annotation/entities.ts'
import type { Name } from './find-names.ts'
import { isNamedAsTeam } from './team-names.ts'
import { typeSign } from './type-of-name.ts'
import type { TypeSign } from './type-sign.ts'
import { votesInContext } from './type-votes.ts'
import type { Word } from './words.ts'

/** What each name names, and the sign that says so at its place. */
export type NameTypes = {
  typeOf(name: Name): EntityType
  signOf(name: Name): TypeSign
}

/**
 * One type for all places of a name, by what speaks for each type at all of them.
 *
 * @param keyOf  the same for all spellings of one name
 */
export function typesOfNames(
  words: readonly Word[],
  names: readonly Name[],
  keyOf: (name: Name) => string,
): NameTypes {
  const signs = new Map(names.map((name) => [name, typeSign(words, name)]))
  const types = new Map<string, EntityType>()
  for (const [key, same] of Map.groupBy(names, keyOf)) {
    types.set(key, likeliest(same.map((name) => votesOf(words, name, signs.get(name)))))
  }
  const teams = teamsAmong(words, names, signs)
  const typeOf = (name: Name) => {
    if (teams.has(name.text)) return 'organization'
    return types.get(keyOf(name)) ?? 'other'
  }
  return {
    typeOf,
    signOf: (name) => signFor(name, typeOf(name), signs.get(name)),
  }
}

type Votes = Readonly<Partial<Record<EntityType, number>>>

/** A sign of this weight is sure: it speaks as loud as two places where a name is read. */
const sureWeight = 9

function votesOf(words: readonly Word[], name: Name, sign: TypeSign | undefined): Votes {
  const none = { person: 0, place: 0, organization: 0, other: 0 }
  if (!name.shares) {
    return sign
      ? votesInContext(words, name, { ...none, [sign.type]: sign.weight / sureWeight })
      : {}
  }
  const shares = votesInContext(words, name, name.shares)
  const isPerson = shares.person > shares.place
  if (!isPerson && isNamedAsTeam(words, name))
    return { ...shares, organization: shares.organization + 1 }
  const isSure = sign && sign.weight >= sureWeight
  return isSure ? { ...shares, [sign.type]: shares[sign.type] + 2 } : shares
}

function likeliest(all: readonly Votes[]): EntityType {
  const sum = (type: EntityType) => all.reduce((total, votes) => total + (votes[type] ?? 0), 0)
  return entityTypes.reduce((best, type) => (sum(type) > sum(best) ? type : best))
}

/** The rule where it says the same, else that the name was read so. */
function signFor(name: Name, type: EntityType, sign: TypeSign | undefined): TypeSign {
  if (sign?.type === type && sign.rule !== 'shape-of-name') return sign
  const share = name.shares?.[type]
  if (share === undefined) {
    return sign ?? { type, rule: 'shape-of-name', weight: 0, words: [name.range] }
  }
  return { type, rule: 'read-by-use', weight: 6 * share, words: [name.range] }
}

/** “Boston Bruins” has the shape of a person's name, until the article speaks of “the Bruins”. */
function teamsAmong(
  words: readonly Word[],
  names: readonly Name[],
  signs: ReadonlyMap<Name, TypeSign>,
): ReadonlySet<string> {
  const groups = new Set(
    names
      .filter((name) => name.to - name.from === 1 && !name.known && !name.title)
      .filter((name) => words[name.from - 1]?.lower === 'the' && /s$/u.test(name.text))
      .map((name) => name.text.toLowerCase()),
  )
  const teams = names.filter(
    (name) =>
      name.to - name.from > 1 &&
      groups.has(name.text.toLowerCase().split(' ').at(-1) ?? '') &&
      signs.get(name)?.rule === 'shape-of-name',
  )
  return new Set(teams.map(({ text }) => text))
}
