import { within } from '@testing-library/react'
import { expect, test } from 'vitest'
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
  ])
  expect(told).toEqual([
    ['/a/later/', '2 January 2023'],
    ['/a/seed/', '15 June 2022'],
    ['/a/undated/', undefined],
  ])
})
