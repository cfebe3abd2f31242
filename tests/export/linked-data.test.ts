import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { linkedDataOf, shortLinkedData } from '../../src/export/linked-data.ts'

const text = `BERLIN: “We will not stop,” Anna Ortiz said on Tuesday. The talks in Berlin ended in May 2022.

Officials said that the talks would go on. Ms Ortiz met Bruno Weber. Then Ms Ortiz left.`

const linked = (published: string | null, address = 'https://example.org/a/talks/') =>
  linkedDataOf({ text, analysis: analyse(text, { published, title: 'Talks' }), address })

test('the article, its day and what it covers', () => {
  expect(linked('2022-06-15')).toMatchObject({
    '@type': 'NewsArticle',
    '@id': 'https://example.org/a/talks/',
    url: 'https://example.org/a/talks/',
    headline: 'Talks',
    datePublished: '2022-06-15',
    temporalCoverage: '2022-05-01/2022-05-31',
  })
})

test('a day that is not known is not told, nor an address without its host', () => {
  const undated = linked(null, '/a/talks/')
  expect(undated).not.toHaveProperty('datePublished')
  expect(undated).not.toHaveProperty('url')
})

test('a quotation is spoken by whom the article names, and by nobody where it names nobody', () => {
  const { hasPart } = linked('2022-06-15')
  const [direct, indirect] = hasPart
  expect(direct).toMatchObject({
    '@type': 'Quotation',
    text: 'We will not stop,',
    spokenByCharacter: [{ '@type': 'Person', name: 'Anna Ortiz' }],
  })
  expect(direct?.['@id']).toMatch(/^https:\/\/example\.org\/a\/talks\/#q-we-will-not-stop-/u)
  expect(indirect).toMatchObject({ text: 'that the talks would go on' })
  expect(indirect).not.toHaveProperty('spokenByCharacter')
})

test('each name is mentioned as what it is, the most often named first', () => {
  const { mentions } = linked('2022-06-15')
  expect(mentions[0]).toMatchObject({
    '@type': 'Person',
    name: 'Anna Ortiz',
    alternateName: ['Ortiz'],
  })
  expect(mentions).toContainEqual({
    '@type': 'Person',
    '@id': 'https://example.org/a/talks/?entity=bruno-weber',
    name: 'Bruno Weber',
  })
})

test.each([400, 700, 1000, 1500])('in %i bytes there is as much as fits', (bytes) => {
  const full = linked('2022-06-15')
  const short = shortLinkedData(full, bytes)
  expect(new TextEncoder().encode(JSON.stringify(short)).length).toBeLessThanOrEqual(bytes)
  expect(short?.headline).toBe('Talks')
  expect(full.mentions.length).toBeGreaterThanOrEqual(short?.mentions.length ?? 0)
})

test('a headline that does not fit leaves nothing', () => {
  expect(shortLinkedData(linked(null), 50)).toBeNull()
})
