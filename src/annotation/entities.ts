import type { Evidence } from './evidence.ts'
import type { EntityId } from './ids.ts'
import type { TextRange } from './range.ts'

export const entityTypes = ['person', 'place', 'organization', 'other'] as const
export type EntityType = (typeof entityTypes)[number]

/** One naming of an entity. */
export type Mention = {
  readonly range: TextRange
  /** `name`: “Ko”; `nominal`: “the Korean President”; `pronoun`: “they”. */
  readonly kind: 'name' | 'nominal' | 'pronoun'
  readonly evidence: Evidence
}

/**
 * What some of a place's mentions stand for: “Helsinki vetoed” is a government, “SEOUL:” a city.
 * A reading can be filtered for like an entity, and a quotation can have one as its speaker.
 */
export type Reading = {
  readonly id: EntityId
  /** `government-of-finland` reads “Government of Finland”, `seoul-city` reads “Seoul, the city”. */
  readonly name: string
  readonly kind: 'government' | 'place'
  /** Those mentions of the entity, each with why it is read so. */
  readonly mentions: readonly { readonly range: TextRange; readonly evidence: Evidence }[]
}

/** A coreference chain and what we know of the thing it names. */
export type Entity = {
  readonly id: EntityId
  /** The fullest name that the text gives. */
  readonly name: string
  readonly type: EntityType
  /** Sorted by position; a mention of several (“the two leaders”) stands in each one's list. */
  readonly mentions: readonly Mention[]
  /** Other names and titles by which the text calls it, as they first stand in the text. */
  readonly aliases: readonly string[]
  /** Only where the text uses the name for more than the place itself; together they cover its name mentions. */
  readonly readings: readonly Reading[]
}
