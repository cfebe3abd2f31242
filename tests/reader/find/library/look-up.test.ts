import { expect, test } from 'vitest'
import type { IndexedArticle } from '../../../../src/reader/find/library/library-index.ts'
import { libraryOf, lookUp } from '../../../../src/reader/find/library/look-up.ts'

const flood: IndexedArticle = {
  slug: 'flood',
  title: 'Flood at the harbour',
  published: { day: '2022-06-15', words: '15 June 2022' },
  passages: [
    { id: 'p-1', words: 'Margaret Olsen saw the Málaga ferry. The ferry sank.' },
    { id: 'p-2', words: '“We heard it,” Olsen said.' },
  ],
  quotations: [
    {
      id: 'q-1',
      words: 'We heard it,',
      kind: 'direct',
      by: ['margaret-olsen'],
      speaker: 'Margaret Olsen',
    },
  ],
  speakers: [{ id: 'margaret-olsen', name: 'Margaret Olsen', aliases: ['Olsen'] }],
}
const bread: IndexedArticle = {
  slug: 'bread',
  title: 'Bread',
  published: null,
  passages: [{ id: 'p-3', words: 'They would close, the baker and Ms Olsen said.' }],
  quotations: [
    {
      id: 'q-2',
      words: 'They would close',
      kind: 'indirect',
      by: ['margaret-olsen'],
      speaker: 'Ms Olsen',
    },
    { id: 'q-3', words: 'Never.', kind: 'direct', by: ['ana-ortiz'], speaker: 'Ana Ortiz' },
  ],
  speakers: [
    { id: 'margaret-olsen', name: 'Margaret Olsen', aliases: ['the baker'] },
    { id: 'ana-ortiz', name: 'Ana Ortiz', aliases: [] },
  ],
}
const library = libraryOf([flood, bread])

test.each([
  { what: 'words, each passage once', typed: 'ferry', found: ['flood/p-1'] },
  { what: 'case and accents aside', typed: 'malaga FERRY', found: ['flood/p-1'] },
  { what: 'in several articles', typed: 'olsen', found: ['flood/p-1', 'flood/p-2', 'bread/p-3'] },
  { what: 'in a title alone', typed: 'at the harbour', found: ['flood'] },
  { what: 'all that somebody said', typed: 'Margaret Olsen:', found: ['flood/q-1', 'bread/q-2'] },
  { what: 'by a name of another article', typed: 'the baker:', found: ['flood/q-1', 'bread/q-2'] },
  { what: 'what somebody said of it', typed: 'Olsen: close', found: ['bread/q-2'] },
  { what: 'what they did not say', typed: 'Ortiz: close', found: [] },
  { what: 'a colon after nobody', typed: 'said: close', found: [] },
  { what: 'nothing', typed: '  ', found: [] },
])('found in all articles: $what', ({ typed, found }) => {
  const { articles } = lookUp(library, typed)
  const places = articles.flatMap(({ slug, found: passages }) =>
    passages.length === 0 ? [slug] : passages.map(({ id }) => `${slug}/${id}`),
  )
  expect(places).toEqual(found)
})

test('a hit is where the words stand, and a quotation keeps its kind and speaker', () => {
  expect(lookUp(library, 'FERRY').articles[0]?.found[0]).toMatchObject({
    hit: { start: 30, end: 35 },
    said: null,
  })
  expect(lookUp(library, 'Olsen:').articles[1]?.found).toMatchObject([
    { hit: null, said: { kind: 'indirect', speaker: 'Ms Olsen' } },
  ])
})

test('who is called the same in two articles is one speaker, the most quoted first', () => {
  expect(library.speakers).toEqual([
    {
      id: 'margaret-olsen',
      name: 'Margaret Olsen',
      aliases: ['Margaret Olsen', 'Olsen', 'the baker'],
    },
    { id: 'ana-ortiz', name: 'Ana Ortiz', aliases: ['Ana Ortiz'] },
  ])
})
