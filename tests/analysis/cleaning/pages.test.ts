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
    left: 11,
  },
  {
    page: 'second-agency',
    title: 'Flood waters recede in northern Kenya as families return to ruined homes',
    published: '2024-05-08',
    first: 'GARISSA, Kenya (AP) — Families',
    paragraphs: 4,
    headings: [],
    left: 26,
  },
  {
    page: 'second-channel',
    title: 'Fishermen sue Peru over spill as anniversary nears',
    published: '2024-01-12',
    first: 'Two years on, 10,000 people say',
    paragraphs: 6,
    headings: [],
    left: 10,
  },
  {
    page: 'second-newspaper',
    title: 'A Bridge Fell. The Warnings Had Been Piling Up for Years.',
    published: '2024-03-10',
    first: 'Records show inspectors rated',
    paragraphs: 5,
    headings: [],
    left: 16,
  },
  {
    page: 'council',
    title: 'Council approves new library for Eastfield',
    published: '2024-09-05',
    first: 'EASTFIELD, 5 September 2024 – Eastfield Council',
    paragraphs: 6,
    headings: ['Notes to editors'],
    left: 6,
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
  const first = body[0] ? sliceOf(text, body[0].range) : ''
  expect(first.slice(0, expected.first.length)).toBe(expected.first)
  const headings = analysis.sections.filter((section) => section.title.origin === 'text')
  expect(headings.map((section) => section.title.words)).toEqual(expected.headings)
  expect(analysis.boilerplate).toHaveLength(expected.left)
})
