import { within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { IndexedArticle } from '../../src/reader/find/library/library-index.ts'
import { renderSite } from '../../src/site/render.tsx'
import { seed } from '../app/seed-article.ts'

test('several articles are a list, the newest first, each with its day and its link', () => {
  const later = { ...seed, slug: 'later', title: 'Bread and post', published: '2023-01-02' }
  const undated = { ...seed, slug: 'undated', title: 'No day', published: null }
  const front = renderSite([undated, seed, later]).find(({ path }) => path === '')
  document.body.innerHTML = front?.root ?? ''
  const items = within(within(document.body).getByRole('list')).getAllByRole('listitem')
  const told = items.map((item) => [
    within(item).getByRole('link').getAttribute('href'),
    item.querySelector('time')?.textContent,
    // A title that the page made is in light type, as it is above its article.
    item.querySelector('h2')?.dataset.origin,
  ])
  expect(told).toEqual([
    ['/a/later/', '2 January 2023', 'editor'],
    ['/a/seed/', '15 June 2022', 'made'],
    ['/a/undated/', undefined, 'editor'],
  ])
})

test('several articles have an index to be looked through, in the same order; one alone has none', () => {
  const later = { ...seed, slug: 'later', title: 'Bread and post', published: '2023-01-02' }
  const fileOf = (seeds: (typeof seed)[]) =>
    renderSite(seeds)
      .find(({ path }) => path === '')
      ?.files?.find(({ name }) => name === 'library.json')
  expect(fileOf([seed])).toBeUndefined()
  const index: IndexedArticle[] = JSON.parse(fileOf([seed, later])?.content ?? '')
  expect(index.map(({ slug }) => slug)).toEqual(['later', 'seed'])
  const [, article] = index
  expect(article?.passages.every(({ words }) => seed.text.includes(words))).toBe(true)
  expect(
    article?.quotations.find(({ words }) => words === 'sovereignty and security'),
  ).toMatchObject({
    kind: 'mixed',
    by: ['xi-jinping'],
    speaker: 'Xi Jinping',
  })
})
