import { entityOf, namingOf } from '../address/naming.ts'
import type { EntityType, Mention } from '../annotation/entities.ts'
import type { Reason } from './reason.ts'

/** A stretch of a paragraph, in UTF-16 code units from the paragraph’s start. */
export type Place = readonly [paragraph: number, start: number, end: number]

/** One mention: its sentence, where it stands in the paragraph, and which naming and reading it is. */
export type MentionPlace = readonly [
  sentence: number,
  start: number,
  end: number,
  naming: number,
  /** `-1` where the words stand for the entity itself. */
  reading: number,
]

/** The same words for the same entity: “the Korean President”, twice. */
export type NamingFacts = {
  readonly id: string
  readonly words: string
  readonly kind: Mention['kind']
  readonly count: number
  /** Why the words are taken for this entity, each rule once. */
  readonly reasons: readonly Reason[]
}

export type ReadingFacts = {
  readonly id: string
  readonly name: string
  readonly kind: 'government' | 'place'
  readonly count: number
  readonly reasons: readonly Reason[]
}

export type EntityFacts = {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly namings: readonly NamingFacts[]
  readonly readings: readonly ReadingFacts[]
  readonly mentions: readonly MentionPlace[]
}

export type QuotePlace = {
  readonly id: string
  /** The first piece of the quotation, where this is a later one. */
  readonly pieceOf: string | null
  readonly at: Place
  /** All that is credited to the source here. */
  readonly content: Place
  readonly speakers: readonly string[]
  readonly source: Place | null
  readonly cue: Place | null
  /** The event that the words belong to, as far as the text tells. */
  readonly event: { readonly id: string; readonly told: 'here' | 'in-lede' } | null
}

export type EventPlace = {
  readonly id: string
  readonly at: Place
  readonly entities: readonly string[]
}

/** Where in the article everything stands: what is asked of it beyond the first view is answered from this. */
export type Whereabouts = {
  /** Their ids, in order. */
  readonly paragraphs: readonly string[]
  readonly sentences: readonly Place[]
  readonly entities: readonly EntityFacts[]
  readonly quotations: readonly QuotePlace[]
  /** In order of time. */
  readonly events: readonly EventPlace[]
}

/** Whether one stretch lies within another. */
export function isWithin(outer: Place, inner: Place): boolean {
  return outer[0] === inner[0] && outer[1] <= inner[1] && inner[2] <= outer[2]
}

/** Whether two stretches share a letter. */
export function meets(a: Place, b: Place): boolean {
  return a[0] === b[0] && a[1] < b[2] && b[1] < a[2]
}

/** An entity, one of its readings or one of its namings, with the mentions that are its own. */
export type Subject = {
  readonly entity: EntityFacts
  readonly reading: ReadingFacts | null
  readonly naming: NamingFacts | null
  readonly mentions: readonly MentionPlace[]
}

/**
 * What an id of the address speaks of. A reading that two capitals share is that of the first.
 *
 * @returns `null` when the article knows no such id
 */
export function subjectOf({ entities }: Whereabouts, id: string): Subject | null {
  for (const entity of entities) {
    if (entity.id === id) return { entity, reading: null, naming: null, mentions: entity.mentions }
    const reading = entity.readings.findIndex((candidate) => candidate.id === id)
    if (reading >= 0) return narrowed(entity, { reading })
  }
  if (!namingOf(id)) return null
  const entity = entities.find((candidate) => candidate.id === entityOf(id))
  const naming = entity?.namings.findIndex((candidate) => candidate.id === id) ?? -1
  return entity && naming >= 0 ? narrowed(entity, { naming }) : null
}

function narrowed(
  entity: EntityFacts,
  { reading = -1, naming = -1 }: { reading?: number; naming?: number },
): Subject {
  return {
    entity,
    reading: entity.readings[reading] ?? null,
    naming: entity.namings[naming] ?? null,
    mentions: entity.mentions.filter((mention) =>
      reading >= 0 ? mention[4] === reading : mention[3] === naming,
    ),
  }
}

/** Where a mention stands. */
export function placeOf({ sentences }: Whereabouts, [sentence, start, end]: MentionPlace): Place {
  return [sentences[sentence]?.[0] ?? 0, start, end]
}

/** The quotations whose words are credited to a subject: for a naming, those that name it so. */
export function quotationsBy(whereabouts: Whereabouts, subject: Subject): QuotePlace[] {
  const { entity, reading, naming, mentions } = subject
  const own = reading ? [reading.id] : [entity.id, ...entity.readings.map(({ id }) => id)]
  return whereabouts.quotations.filter(
    ({ speakers, source }) =>
      speakers.some((speaker) => own.includes(speaker)) &&
      (!naming ||
        (source !== null &&
          mentions.some((mention) => isWithin(source, placeOf(whereabouts, mention))))),
  )
}

/** The events that a subject takes part in or is mentioned in. */
export function eventsWith(whereabouts: Whereabouts, subject: Subject): EventPlace[] {
  const { entity, reading, naming, mentions } = subject
  const whole = !reading && !naming
  const places = mentions.map((mention) => placeOf(whereabouts, mention))
  return whereabouts.events.filter(
    ({ at, entities }) =>
      (whole && entities.includes(entity.id)) || places.some((place) => isWithin(at, place)),
  )
}
