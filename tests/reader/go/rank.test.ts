import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entriesOf, type GoSource } from '../../../src/reader/go/entries.ts'
import { prepared, ranked } from '../../../src/reader/go/rank.ts'

const source: GoSource = {
  sections: [{ id: 's-1', title: 'A harbour for ferries' }],
  entities: [
    { id: 'olsen', name: 'Margaret Olsen', count: 3, aliases: ['the Mayor'], readings: [] },
    { id: 'malaga', name: 'Málaga', count: 1, aliases: [], readings: [] },
  ],
  quotations: [
    { id: 'q-1', words: 'the harbour is shut', speaker: 'Ko Minjung' },
    { id: 'q-2', words: 'we will open it', speaker: 'Margaret Olsen' },
  ],
  events: [{ id: 'e-1', words: 'The harbour was shut', date: '3 May 2021' }],
  paragraphs: [
    { id: 'p-1', words: 'MALAGA: The ferries stopped.' },
    { id: 'p-2', words: 'Olsen said that the harbour would open.' },
  ],
}

const all = entriesOf(source).map(prepared)
const found = (typed: string) =>
  ranked(all, typed).map(({ group, entries }) => [group, ...entries.map(({ id }) => id)].join(' '))

describe('what is typed', () => {
  test.each([
    { typed: 'olsen', first: 'entities olsen', also: 'quotations q-2' },
    { typed: 'the mayor', first: 'entities olsen', also: 'entities olsen' },
    { typed: 'malaga', first: 'entities malaga', also: 'paragraphs p-1' },
    { typed: 'Minjung shut', first: 'quotations q-1', also: 'quotations q-1' },
    { typed: '3 May', first: 'events e-1', also: 'events e-1' },
    { typed: '¶2', first: 'paragraphs p-2', also: 'paragraphs p-2' },
    { typed: 'paragraph 2', first: 'paragraphs p-2', also: 'paragraphs p-2' },
    { typed: '“the harbour', first: 'quotations q-1', also: 'events e-1' },
  ])('$typed', ({ typed, first, also }) => {
    expect(found(typed)[0]).toBe(first)
    expect(found(typed)).toContain(also)
  })

  test('nothing like it', () => {
    expect(found('zeppelin')).toEqual([])
  })

  test('nothing yet: a table of contents', () => {
    expect(found(' ')).toEqual(['sections s-1', 'entities olsen malaga'])
  })

  test('a name that begins with the words goes before one that holds them', () => {
    const groups = found('harbour')
    expect(groups.indexOf('sections s-1')).toBeLessThan(groups.indexOf('paragraphs p-2'))
  })
})

test('any words: each entry once, and each holds every word', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'h', 'o', ' ', 'é', '“') }), (typed) => {
      const entries = ranked(all, typed).flatMap((group) => group.entries)
      expect(new Set(entries.map(({ group, id }) => `${group} ${id}`)).size).toBe(entries.length)
    }),
  )
})
