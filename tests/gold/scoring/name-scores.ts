import type { EntityType } from '../../../src/annotation/entities.ts'
import { sameRange } from '../../../src/annotation/range.ts'
import type { Gold } from '../read-gold.ts'
import { type Count, shareCount } from './count.ts'
import { counted, countFound, overlapShare, pairUp, type Ranged } from './pairing.ts'
import { goldNames } from './same-entity.ts'
import type { Scorable } from './scorable.ts'

export type NameScores = {
  /** Names of persons, places and organisations: the same words and the same type. */
  readonly names: Count
  /** Third-person pronouns that stand for a person: led to that person. */
  readonly pronouns: Count
}

export function scoreNames(gold: Gold, found: Scorable): NameScores {
  const names = counted(namesOf(gold.entities), gold.either.names)
  const foundNames = namesOf(found.entities)
  const pairs = pairUp(names, foundNames, (one, other) =>
    one.type === other.type && sameRange(one.range, other.range) ? 1 : 0,
  )
  return {
    names: {
      gold: names.length,
      found: countFound(foundNames, pairs, gold.either.names),
      right: pairs.length,
    },
    pronouns: scorePronouns(gold, found),
  }
}

type Name = Ranged & { readonly type: EntityType }

function namesOf(
  entities: readonly {
    readonly type: EntityType
    readonly mentions: Gold['entities'][number]['mentions']
  }[],
): readonly Name[] {
  return entities
    .filter(({ type }) => type !== 'other')
    .flatMap(({ type, mentions }) =>
      mentions.filter(({ kind }) => kind === 'name').map(({ range }) => ({ range, type })),
    )
}

function scorePronouns(gold: Gold, found: Scorable): Count {
  const names = goldNames(gold.entities, found.entities)
  const persons = gold.entities.filter(({ type }) => type === 'person')
  return shareCount(
    persons.flatMap(({ name, mentions }) =>
      mentions
        .filter(({ kind }) => kind === 'pronoun')
        .map(({ range }) =>
          found.entities.some(
            (entity) =>
              names.get(entity.id) === name &&
              entity.mentions.some((mention) => overlapShare(mention.range, range) > 0.5),
          ),
        ),
    ),
  )
}
