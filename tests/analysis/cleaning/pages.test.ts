import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.ts'
import { sliceOf } from '../../../src/annotation/range.ts'

// Pages as a reader copies them out of a browser, each written for this test in the manner of its kind.
test.each([
  {
    page: 'broadcaster',
    title: 'Harbour tunnel to open two years late, minister admits',
    published: null,
    first: 'The tunnel under Port Ellery harbour',
    paragraphs: 7,
    headings: ["'No more excuses'"],
    left: 22,
  },
  {
    page: 'agency',
    title: 'Exclusive: Lab warned of leak weeks before evacuation, emails show',
    published: '2024-06-03',
    first: 'A laboratory in the Dutch city',
    paragraphs: 4,
    headings: [],
    left: 9,
  },
  {
    page: 'newspaper',
    title: 'Storm survivors wait for aid as roads stay closed',
    published: '2024-04-14',
    first: 'Thousands of people on the island',
    paragraphs: 4,
    headings: [],
    left: 13,
  },
  {
    page: 'channel',
    title: 'jury in Ohio',
    published: '2024-08-22',
    first: 'A jury in Ohio on Thursday',
    paragraphs: 5,
    headings: [],
    left: 10,
  },
])('the page of a $page: its article alone', ({ page, title, published, ...expected }) => {
  const text = readFileSync(`tests/analysis/cleaning/pages/${page}.txt`, 'utf8')
  const analysis = analyse(text)
  expect(analysis.title.words).toContain(title)
  expect(analysis.published).toBe(published)
  const body = analysis.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ role }) => role === 'body')
  expect(body.map(({ range }) => sliceOf(text, range))).toHaveLength(expected.paragraphs)
  expect(body[0] && sliceOf(text, body[0].range)).toMatch(new RegExp(`^${expected.first}`, 'u'))
  const headings = analysis.sections.filter((section) => section.title.origin === 'text')
  expect(headings.map((section) => section.title.words)).toEqual(expected.headings)
  expect(analysis.boilerplate).toHaveLength(expected.left)
})
