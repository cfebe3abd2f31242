import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { entitiesCsv, eventsCsv, quotationsCsv } from '../../src/export/tables.ts'
import { parseCsv } from './parse-csv.ts'

const text =
  '“We will not stop, ever,” Anna Ortiz said in May 2022. The talks began on 3 June 2022.'
const article = {
  text,
  analysis: analyse(text, { published: '2022-06-15', title: null }),
  address: 'https://example.org/a/talks/',
}

function firstOf(csv: string): Record<string, string | undefined> {
  const [header = [], row = []] = parseCsv(csv)
  return Object.fromEntries(header.map((name, at) => [name, row[at]]))
}

test('a quotation with its speaker, and the link to it', () => {
  const { link, ...cells } = firstOf(quotationsCsv(article))
  expect(cells).toMatchObject({
    words: 'We will not stop, ever,',
    kind: 'direct',
    speaker: 'Anna Ortiz',
    source: 'Anna Ortiz',
    cue: 'said',
    via: '',
    start: '1',
    end: '24',
  })
  expect(link).toMatch(/^https:\/\/example\.org\/a\/talks\/#q-we-will-not-stop-/u)
})

test('an entity with how often it is named', () => {
  expect(firstOf(entitiesCsv(article))).toMatchObject({
    name: 'Anna Ortiz',
    type: 'person',
    mentions: '1',
    link: 'https://example.org/a/talks/?entity=anna-ortiz',
  })
})

const told = 'Chile was “ready to talk,” Reuters said. Talks opened in Oslo. Oslo vetoed the plan.'
const toldArticle = { ...article, text: told, analysis: analyse(told) }

test('whose position the words state, where that is not the speaker', () => {
  expect(firstOf(quotationsCsv(toldArticle))).toMatchObject({
    speaker: 'Reuters',
    position_of: 'Chile',
  })
  expect(firstOf(quotationsCsv(article))).toMatchObject({ position_of: '' })
})

test('the readings of a capital, each below it with its own mentions', () => {
  const rows = parseCsv(entitiesCsv(toldArticle))
  const link = 'https://example.org/a/talks/?entity='
  expect(rows.filter((row) => row.some((cell) => cell.startsWith('Oslo')))).toEqual([
    ['Oslo', 'place', '2', '', `${link}oslo`, ''],
    ['Government of Norway', 'organization', '1', '', `${link}government-of-norway`, 'Oslo'],
    ['Oslo, the city', 'place', '1', '', `${link}oslo-city`, 'Oslo'],
  ])
})

test('an event with its date as it is told, and its days', () => {
  const events = parseCsv(eventsCsv(article))
  expect(events.some((row) => row.includes('2022-06-03'))).toBe(true)
  expect(events.every((row) => row.length === events[0]?.length)).toBe(true)
})
