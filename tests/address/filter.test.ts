import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Filter,
  formatFilter,
  noFilter,
  parseFilter,
  toggleEntity,
  toggleNot,
  toggleSpeaker,
  withins,
} from '../../src/address/filter.ts'

const read = (query: string) => parseFilter(new URLSearchParams(query))

test.each([
  { query: '', filter: noFilter },
  { query: 'entity=moscow', filter: { ...noFilter, entities: ['moscow'] } },
  {
    query: 'entity=moscow&entity=beijing&match=all',
    filter: { ...noFilter, entities: ['moscow', 'beijing'], match: 'all' },
  },
  { query: 'not=moscow&entity=moscow', filter: { ...noFilter, not: ['moscow'] } },
  { query: 'speaker=xi-jinping', filter: { ...noFilter, speaker: 'xi-jinping' } },
  { query: 'match=some&entity=', filter: noFilter },
])('?$query', ({ query, filter }) => {
  expect(read(query)).toEqual(filter)
})

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/)

const filters: fc.Arbitrary<Filter> = fc
  .record({
    entities: fc.uniqueArray(id, { maxLength: 5 }),
    not: fc.uniqueArray(id, { maxLength: 5 }),
    match: fc.constantFrom('any', 'all'),
    speaker: fc.option(id),
    within: fc.constantFrom(...withins),
    apart: fc.uniqueArray(id, { maxLength: 2 }),
    metonyms: fc.constantFrom('apart', 'joined'),
  })
  .map((filter) => ({
    ...filter,
    not: filter.not.filter((other) => !filter.entities.includes(other)),
  }))

describe('properties', () => {
  test('a filter written and read again is the same', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(read(formatFilter(filter))).toEqual(filter)
      }),
    )
  })

  test('toggling twice changes nothing', () => {
    fc.assert(
      fc.property(filters, id, (filter, chosen) => {
        fc.pre(!filter.entities.includes(chosen) && !filter.not.includes(chosen))
        expect(toggleEntity(toggleEntity(filter, chosen), chosen)).toEqual(filter)
        expect(toggleNot(toggleNot(filter, chosen), chosen)).toEqual(filter)
        expect(
          toggleSpeaker(toggleSpeaker({ ...filter, speaker: null }, chosen), chosen).speaker,
        ).toBeNull()
      }),
    )
  })

  test('an entity is never both chosen and excluded', () => {
    fc.assert(
      fc.property(filters, id, (filter, chosen) => {
        const both = toggleNot(toggleEntity(filter, chosen), chosen)
        expect(both.entities.filter((other) => both.not.includes(other))).toEqual([])
      }),
    )
  })

  test('no query throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => void read(query)))
  })
})

test('a hostile query is cut to what a page can hold', () => {
  const filter = read(Array.from({ length: 100_000 }, (_, at) => `entity=e${at}`).join('&'))
  expect(filter.entities).toHaveLength(50)
  expect(read(`entity=${'x'.repeat(1_000_000)}`)).toEqual(noFilter)
})
