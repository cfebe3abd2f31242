import { expect, test } from 'vitest'
import type { OwnText } from '../../src/app/own/own-text.ts'
import { drawnPartsOf } from '../../src/drawing/draw-article.tsx'
import { articlePageData } from '../../src/drawing/page-data-of.ts'
import { type FindingFileName, findingFiles } from '../../src/export/finding-files.ts'
import { ownFileOf, ownPageOf, ownSheetOf, readOwnText } from '../../src/own/read-own-text.tsx'
import { rangesInFragment } from '../../src/reader/source-file.ts'
import { seedArticle, seedText } from '../reader/articles.ts'

const sourceFile = 'blob:https://example.org/1'
const asked = { text: seedText, title: null, published: '2022-06-15' }

function analysed(text: OwnText) {
  const article = readOwnText(text)
  if ('kind' in article) throw new Error(article.fault.kind)
  return article
}

const read = (text: OwnText) => ownPageOf(analysed(text), sourceFile)

const wordsOf = (html: string) => html.replaceAll(/<[^>]*>/gu, '')

test('the page of a text is that of a seed with the same words', () => {
  const { page, parts } = read(asked)
  const seed = articlePageData(seedArticle)
  const ofSeed = drawnPartsOf(seedArticle, null)
  expect(wordsOf(parts.body)).toBe(wordsOf(ofSeed.body))
  expect(wordsOf(parts.quotations)).toBe(wordsOf(ofSeed.quotations))
  expect(wordsOf(parts.timeline)).toBe(wordsOf(ofSeed.timeline))
  expect(wordsOf(parts.paper)).toBe(wordsOf(ofSeed.paper))
  expect(wordsOf(parts.receipt)).toBe(wordsOf(ofSeed.receipt))
  expect(page.title).toEqual(seed.title)
  expect(page.counts).toEqual(seed.counts)
  expect(page.entities.map(({ name, count }) => [name, count])).toEqual(
    seed.entities.map(({ name, count }) => [name, count]),
  )
})

test('no address within the page says a word of the text', () => {
  const { parts } = read(asked)
  const addresses = Object.values(parts).flatMap((html) =>
    Array.from(
      html.matchAll(/ (?:id|href|data-(?:quote|entity|thread|speaker))="([^"]*)"/gu),
      ([, id]) => id,
    ),
  )
  expect(addresses.length).toBeGreaterThan(200)
  const plain = /^#?(?:at-|entity-)?(?:(?:[spqe]-|_)\d+(?: _\d+)*(?:-title)?|receipt)$/u
  expect(addresses.filter((id = '') => !plain.test(id) && !id.startsWith(sourceFile))).toEqual([])
})

test('“see it in the source” tells where the words stand in the text that the page holds', () => {
  const { parts, findings } = read(asked)
  expect(parts.receipt).toContain(`href="${sourceFile}#`)
  const reasons = findings.quotations.flatMap((quotation) => quotation.reasons)
  const opened = reasons.map(({ source }) =>
    source === null
      ? []
      : rangesInFragment(source, seedText.length).map(({ start, end }) =>
          seedText.slice(start, end),
        ),
  )
  expect(opened.map((words) => words.toSorted())).toEqual(
    reasons.map(({ words }) => [...new Set(words)].toSorted()),
  )
  expect(findings.corrections).toBe(null)
})

test('a title and a day that the reader gives are an editor’s', () => {
  const { page } = read({ ...asked, title: 'A call', text: 'He called on Friday, Ana Ortiz said.' })
  expect(page.title).toEqual({ words: 'A call', origin: 'editor' })
  expect(page.published).toMatchObject({ day: '2022-06-15', origin: 'editor' })
})

test.each([
  { text: ' \n\n ', fault: { kind: 'empty' } },
  { text: 'Flour\nran\0out.', fault: { kind: 'nul', line: 2 } },
  { text: 'SHARE THIS ARTICLE ON', fault: { kind: 'leftovers' } },
])('$fault.kind: no article, and why', ({ text, fault }) => {
  expect(readOwnText({ ...asked, text })).toEqual({ kind: 'no-article', fault })
})

test('its files have the ids that it would have as a seed, and no address', () => {
  const files = Object.keys(findingFiles).map((name) =>
    ownFileOf(analysed(asked), name as FindingFileName),
  )
  const [quotations = '', entities = ''] = files
  expect(quotations).toContain(',#q-sovereignty-and-security-')
  expect(entities).toContain('Xi Jinping,person,11,')
  expect(files.map((content) => content.length > 500)).toEqual(files.map(() => true))
})

test('its classroom sheet asks, and its solution answers', () => {
  const [sheet, solution] = (['questions', 'solution'] as const).map((mode) =>
    ownSheetOf(analysed(asked), mode),
  )
  expect(wordsOf(sheet ?? '')).not.toContain('Xi Jinping')
  expect(wordsOf(solution ?? '')).toContain('Xi Jinping')
})
