import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { sliceOf } from '../../src/annotation/range.ts'
import { annotationCollectionOf } from '../../src/export/annotation-collection.ts'
import type { ExportedArticle } from '../../src/export/exported-article.ts'
import { findingsOf } from '../../src/export/findings.ts'
import { importAnnotations } from '../../src/export/import-annotations.ts'

const files = ['seeds', 'tests/gold/articles'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${folder}/${name}`),
)

function exported(text: string): ExportedArticle {
  const analysis = analyse(text, { published: '2022-06-15', title: null })
  return { text, analysis, address: 'https://example.org/a/talks/' }
}

function imported(json: string, text: string) {
  const result = importAnnotations(json, text)
  if (result.kind !== 'annotations') throw new Error(result.why)
  return result.annotations
}

test('there are articles to try', () => {
  expect(files.length).toBeGreaterThan(15)
})

test.each(files)('every range of the export of %s comes back, also with emoji in front', (file) => {
  const plain = readFileSync(file, 'utf8')
  for (const text of [plain, `😀 ${plain}`]) {
    const article = exported(text)
    const findings = findingsOf(article)
    const back = imported(JSON.stringify(annotationCollectionOf(article)), text)
    expect(back.map(({ range }) => range)).toEqual(findings.map(({ range }) => range))
    expect(back.map(({ kind }) => kind)).toEqual(findings.map(({ kind }) => kind))
    expect(back.filter(({ words }) => words === '')).toEqual([])
  }
})

const talks = 'Anna Ortiz said: “We will not stop.” Then Anna Ortiz left.'

test('each annotation says the words, what is around them and where they are', () => {
  const { first, total } = annotationCollectionOf(exported(talks))
  expect(total).toBe(first.items.length)
  for (const { target } of first.items) {
    const [quote, position] = target.selector
    expect(talks.slice(position.start, position.end)).toBe(quote.exact)
    expect(talks).toContain(quote.prefix + quote.exact + quote.suffix)
  }
  expect(new Set(first.items.map(({ id }) => id)).size).toBe(total)
})

test('where the text moved the words are found, where they are twins or gone they are not placed', () => {
  const json = JSON.stringify(annotationCollectionOf(exported(talks)))
  const text = `A new line. ${talks}`
  for (const { words, range } of imported(json, text))
    expect(range && sliceOf(text, range)).toBe(words)
  const gone = imported(json, 'Nothing of it is left.')
  expect(gone.map(({ range }) => range)).toEqual(gone.map(() => null))
  const twice = imported(json, `x${talks}\n${talks}`)
  expect(twice.find(({ words }) => words === 'We will not stop.')?.range).toBeNull()
})

test.each([
  ['', 'no-json'],
  ['{', 'no-json'],
  ['null', 'no-collection'],
  ['{"first":{"items":3}}', 'no-collection'],
  [`{"first":"${'x'.repeat(50_000_000)}"}`, 'too-long'],
])('%.30s is no export: %s', (json, why) => {
  expect(importAnnotations(json, talks)).toMatchObject({ kind: 'not-annotations', why })
})

test('whatever an export holds, nothing is thrown and no range is wrong', () => {
  const selector = fc.record(
    {
      type: fc.constantFrom('TextQuoteSelector', 'TextPositionSelector'),
      exact: fc.oneof(fc.constantFrom('Ortiz', 'Anna Ortiz', ''), fc.anything()),
      prefix: fc.anything(),
      start: fc.oneof(fc.integer(), fc.double(), fc.anything()),
      end: fc.oneof(fc.integer(), fc.anything()),
    },
    { requiredKeys: [] },
  )
  const item = fc.oneof(
    fc.anything(),
    fc.record({ target: fc.record({ selector: fc.oneof(fc.array(selector), selector) }) }),
  )
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const json = JSON.stringify({ items }, (_, value) => (typeof value === 'bigint' ? 0 : value))
      for (const { words, range } of imported(json, talks)) {
        if (range) expect(sliceOf(talks, range)).toBe(words)
      }
    }),
  )
})
