import * as v from 'valibot'
import type {
  Corrections,
  EntityCorrection,
  EventCorrection,
  QuotationCorrection,
} from '../../annotation/corrections.ts'
import { entityTypes } from '../../annotation/entities.ts'
import { boundsOf } from '../../annotation/time-bounds.ts'
import { readYaml, type YamlFault } from '../yaml-file.ts'

const words = v.pipe(v.string('has to be words'), v.nonEmpty('is empty'))
const id = v.pipe(words, v.regex(/^[\p{L}\p{N}-]+$/u, 'has to be an id of the page'))

const quotation = v.strictObject({
  id,
  words,
  kind: v.optional(
    v.picklist(['direct', 'mixed', 'indirect'], 'has to be direct, mixed or indirect'),
  ),
  speakers: v.optional(v.array(id, 'has to be a list of entities')),
})

const entity = v.strictObject({
  id,
  name: words,
  type: v.optional(v.picklist(entityTypes, `has to be one of ${entityTypes.join(', ')}`)),
  sameAs: v.optional(id),
  apart: v.optional(v.array(words, 'has to be a list of words')),
})

const event = v.strictObject({
  id,
  words,
  date: v.optional(
    v.nullable(
      v.pipe(
        v.string('has to be a date such as 2022-06-15, 2022-06 or 2022-06-01/2022-06-03'),
        v.check((value) => boundsOf(value) !== null, 'is no date of the calendar (TIMEX3)'),
      ),
    ),
  ),
  planned: v.optional(v.boolean('has to be true or false')),
})

const schema = v.strictObject({
  quotations: v.optional(v.array(quotation, 'has to be a list'), []),
  entities: v.optional(v.array(entity, 'has to be a list'), []),
  events: v.optional(v.array(event, 'has to be a list'), []),
})

/** What an editor put right, each with its place in the file. */
export type PlacedCorrections = {
  readonly kind: 'corrections'
  /** As they were read. */
  readonly made: Corrections
  readonly quotations: readonly Placed<QuotationCorrection>[]
  readonly entities: readonly Placed<EntityCorrection>[]
  readonly events: readonly Placed<EventCorrection>[]
}

/** `place`: `line 4, column 5` */
export type Placed<T> = T & { readonly place: string }

/**
 * Reads the corrections of an article. Each names a finding by its id and its words, so that one which no
 * longer fits the text is noticed and never applied to something else.
 *
 *     quotations:
 *       - id: q-we-will-be-ready-by-winter-0h2c
 *         words: We will be ready by winter
 *         speakers: [ana-ortiz]
 *     entities:
 *       - id: orlen
 *         name: Orlen
 *         type: organization
 *     events:
 *       - id: e-the-bridge-was-closed-1f9a
 *         words: The bridge was closed
 *         date: 2021-03
 */
export function readCorrections(source: string): PlacedCorrections | YamlFault {
  const read = readYaml(source, schema)
  if (read.kind === 'fault') return read
  const placed = <T>(key: string, list: readonly T[]): Placed<T>[] =>
    list.map((correction, index) => ({ ...correction, place: read.placeOf([key, index]) }))
  const made: Corrections = read.value
  const { quotations, entities, events } = made
  return {
    kind: 'corrections',
    made,
    quotations: placed('quotations', quotations),
    entities: placed('entities', entities),
    events: placed('events', events),
  }
}
