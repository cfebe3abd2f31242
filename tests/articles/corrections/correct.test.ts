import { expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.ts'
import type { Analysis } from '../../../src/annotation/analysis.ts'
import { speakersOf } from '../../../src/annotation/quotations.ts'
import { sliceOf } from '../../../src/annotation/range.ts'
import { type Corrected, correct } from '../../../src/articles/corrections/correct.ts'
import { readCorrections } from '../../../src/articles/corrections/read-corrections.ts'

const text = `LISBON: Finance Minister Ana Ortiz opened the bridge on 3 May 2021.

“The work is done,” Ortiz said. “It took ten years.”

Mayor Pedro Lima, who met the minister, said the city was proud. The Minho Group built the bridge.
`
const found = analyse(text, { published: '2021-05-04', title: null })

function corrected(yaml: string): Corrected {
  const corrections = readCorrections(yaml)
  if (corrections.kind === 'fault') throw new Error(`${corrections.place}: ${corrections.what}`)
  return correct(text, found, corrections)
}

function after(yaml: string): Analysis {
  const result = corrected(yaml)
  if (result.kind === 'misfits') throw new Error(result.misfits.map(({ what }) => what).join())
  return result.analysis
}

function quotationSaying({ quotations }: Analysis, words: string) {
  const quotation = quotations.find(({ range }) => sliceOf(text, range).includes(words))
  if (!quotation) throw new Error(`no quotation says “${words}”`)
  return quotation
}

const done = quotationSaying(found, 'The work is done')
const doneAt = `id: ${done.id}, words: "${sliceOf(text, done.range)}"`

test('the engine reads the text as these corrections take it to', () => {
  expect(speakersOf(done)).toEqual(['ana-ortiz'])
  expect(found.entities.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['lisbon', 'ana-ortiz', 'pedro-lima', 'minho-group']),
  )
  expect(found.events.map(({ date }) => date)).toContain('2021-05-03')
})

test('a speaker is put right, and the reason says by whom', () => {
  const quotation = quotationSaying(
    after(`quotations: [{ ${doneAt}, speakers: [pedro-lima] }]`),
    'The work is done',
  )
  expect(speakersOf(quotation)).toEqual(['pedro-lima'])
  expect(quotation.evidence.map(({ rule }) => rule)).toEqual(['put-right-by-editor'])
})

test('a speaker is taken away, and a kind put right', () => {
  const quotation = quotationSaying(
    after(`quotations: [{ ${doneAt}, speakers: [], kind: mixed }]`),
    'The work is done',
  )
  expect(quotation.source.kind).toBe('unresolved')
  expect(quotation.kind).toBe('mixed')
})

test('a type is put right, and nothing else changes', () => {
  const analysis = after('entities: [{ id: minho-group, name: Minho Group, type: place }]')
  expect(analysis.entities.map(({ id, type }) => [id, type])).toEqual(
    found.entities.map(({ id, type }) => [id, id === 'minho-group' ? 'place' : type]),
  )
  expect(analysis.quotations).toEqual(found.quotations)
})

test('two entities become one, and all that was the one’s is the other’s', () => {
  const analysis = after('entities: [{ id: ana-ortiz, name: Ana Ortiz, sameAs: pedro-lima }]')
  expect(analysis.entities.map(({ id }) => id)).not.toContain('ana-ortiz')
  expect(speakersOf(quotationSaying(analysis, 'The work is done'))).toEqual(['pedro-lima'])
  const lima = analysis.entities.find(({ id }) => id === 'pedro-lima')
  expect(lima?.aliases).toEqual(expect.arrayContaining(['Ortiz']))
  const starts = lima?.mentions.map(({ range }) => range.start) ?? []
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
})

test('a naming becomes an entity of its own, and what it said goes with it', () => {
  const analysis = after('entities: [{ id: ana-ortiz, name: Ana Ortiz, apart: [Ortiz] }]')
  const own = analysis.entities.find(({ id }) => id === 'ortiz')
  expect(own?.mentions.map(({ range }) => sliceOf(text, range))).toEqual(['Ortiz'])
  expect(speakersOf(quotationSaying(analysis, 'The work is done'))).toEqual(['ortiz'])
  expect(analysis.entities.find(({ id }) => id === 'ana-ortiz')?.aliases).not.toContain('Ortiz')
})

test('a date is put right, and the events stand in their new order', () => {
  const event = found.events.find(({ date }) => date === '2021-05-03')
  if (!event) throw new Error('no event')
  const words = sliceOf(text, event.label)
  const analysis = after(`events: [{ id: ${event.id}, words: ${words}, date: 2021-06 }]`)
  const put = analysis.events.find(({ id }) => id === event.id)
  expect(put?.date).toBe('2021-06')
  expect(analysis.events.at(-1)?.id).toBe(event.id)
})

test.each([
  {
    yaml: 'quotations:\n  - id: q-gone-1234\n    words: gone',
    what: 'names a quotation “q-gone-1234” that is no longer in the article',
  },
  {
    yaml: `quotations:\n  - id: ${done.id}\n    words: The work is over`,
    what: '“words” is not what the quotation says: “The work is done,”',
  },
  {
    yaml: `quotations:\n  - { ${doneAt}, speakers: [nobody] }`,
    what: 'names a speaker “nobody” that the article does not have',
  },
  {
    yaml: 'entities:\n  - id: ana-ortiz\n    name: Ana Ortiz\n    apart: [Mrs Ortiz]',
    what: '“Mrs Ortiz” is no naming of “ana-ortiz”',
  },
  {
    yaml: 'entities:\n  - id: ana-ortiz\n    name: Ana Ortiz\n    sameAs: ana-ortiz',
    what: '“sameAs” names the entity itself',
  },
])('what no longer fits is told with its place: $what', ({ yaml, what }) => {
  expect(corrected(yaml)).toEqual({
    kind: 'misfits',
    misfits: [{ place: 'line 2, column 5', what }],
  })
})

test.each([
  { yaml: 'quotes: []', place: 'line 1, column 9', what: 'has an unknown key “quotes”' },
  {
    yaml: 'entities:\n  - id: a\n    name: A\n    type: town',
    place: 'line 4, column 11',
    what: '“type” has to be one of person, place, organization, other',
  },
  {
    yaml: 'events:\n  - id: a\n    words: A\n    date: 2021-02-30',
    place: 'line 4, column 11',
    what: '“date” is no date of the calendar (TIMEX3)',
  },
])('a mistake in the file is told with its place: $what', ({ yaml, place, what }) => {
  expect(readCorrections(yaml)).toEqual({ kind: 'fault', place, what })
})
