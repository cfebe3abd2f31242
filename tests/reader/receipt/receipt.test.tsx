import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { Article } from '../../../src/reader/article-context.tsx'
import { ArticleProvider } from '../../../src/reader/article-context.tsx'
import { Receipt } from '../../../src/reader/receipt/receipt.tsx'
import { readArticle, seedArticle, undatedSeed } from '../articles.ts'

const show = (article: Article) =>
  render(
    <ArticleProvider value={article}>
      <Receipt />
    </ArticleProvider>,
  )

beforeEach(() => document.body.replaceChildren())

test('lists each piece that is not shown, verbatim, with its rule and its places', async () => {
  const { container } = show(seedArticle)
  await userEvent.click(screen.getByText('5 pieces of the file are not shown. Why?'))
  const [tag, share, ...others] = container.querySelectorAll('.removals > li')
  expect(others).toEqual([])
  expect(tag?.querySelector('code')?.textContent).toBe('{{^userSubscribed}} {{/userSubscribed}}')
  expect(tag?.textContent).toContain('A tag of the publisher’s page template')
  expect(share?.textContent).toContain('A label of a share button')
  const places = [...container.querySelectorAll('.places')].map((list) => list.textContent)
  const at = (line: number, paragraph: number) =>
    `Line ${line}, after paragraph ${paragraph}: See it in the source`
  expect(places).toEqual([at(3, 1) + at(13, 5) + at(25, 10) + at(35, 14), at(37, 14)])
})

test('each leads to its own place in the file, and the whole file is a link too', () => {
  show(seedArticle)
  const links = screen.getAllByRole('link', { name: /^Line .*: See it in the source$/u })
  const addresses = links.map((link) => link.getAttribute('href'))
  expect(new Set(addresses).size).toBe(5)
  for (const address of addresses) expect(address).toMatch(/^\/a\/seed\/source\.txt#:~:text=/u)
  expect(screen.getByRole('link', { name: /whole file/u }).getAttribute('href')).toBe(
    '/a/seed/source.txt',
  )
})

test('says what was made here, from which words, and what the editor supplied', () => {
  const { container } = show(seedArticle)
  const [title, headings, date] = container.querySelectorAll('.additions > li')
  expect(title?.textContent).toMatch(/^Title.*Made here: what the first sentence reports/u)
  expect(headings?.textContent).toMatch(/^Headings.*Made here: words of the section/u)
  expect(headings?.querySelectorAll('a[href*="source.txt#:~:text="]')).toHaveLength(4)
  expect(date?.textContent).toMatch(/15 June 2022, was supplied by the editor/u)
})

test('without a date says that nobody supplied one', () => {
  show(undatedSeed)
  expect(screen.getByText(/Nobody supplied a publication date/u)).toBeDefined()
})

test('a date that the text states, and an author, say where they went', () => {
  const text = 'Ferry strike\n\nBy Ana Roca | 3 May 2020\n\nFerry crews stayed ashore on Sunday.\n'
  show(readArticle('ferry', text, null))
  expect(screen.getByText(/Sunday 3 May 2020, is read off the text/u)).toBeDefined()
  expect(screen.getByText(/stands in the head of the page/u)).toBeDefined()
})

test('a text that is shown whole says so', () => {
  show(readArticle('whole', 'No ship left the port on Monday, its master said.', null))
  expect(screen.getByText(/All of the file is shown/u)).toBeDefined()
  expect(within(document.body).queryByText(/not shown/u)).toBeNull()
})
