import { expect, test } from 'vitest'
import type { Article } from '../../src/articles/article.ts'
import { renderSite } from '../../src/site/render.tsx'

const text = `Ferry strike enters third day

Islanders turn to fishing boats for bread and post

By Ana Roca | 3 May 2020

PORT VELLO — Ferry crews stayed ashore for a third day on Sunday, and the bakery on the island closed.

“We are out of flour,” said Rosa Klein, who runs it. The crews want a pension at sixty.

A meeting is due on Tuesday.

Sign up to our newsletter`

function drawn(change: Partial<Article>): Document {
  const article: Article = {
    kind: 'article',
    slug: 'ferry',
    fileName: 'ferry.txt',
    text,
    published: null,
    title: null,
    corrections: null,
    ...change,
  }
  const root = renderSite([article])[0]?.root ?? ''
  return new DOMParser().parseFromString(root, 'text/html')
}

const head = (page: Document) => page.querySelector('header .facts')?.textContent

test.each([
  ['the text', {}, '3 May 2020, as the text states'],
  ['the editor', { published: '2020-05-04' }, '4 May 2020, as supplied by the editor'],
  ['nobody', { text: text.replace(' | 3 May 2020', '') }, 'date not known'],
])('who says when it was published: %s', (_, change, words) => {
  expect(head(drawn(change))).toContain(words)
})

test('the author stands in the head, the standfirst in the body, and residue in the receipt alone', () => {
  const page = drawn({})
  expect(head(page)).toContain('By Ana Roca')
  expect(page.querySelector('h1')?.textContent).toBe('Ferry strike enters third day')
  expect(page.querySelector('p[data-role="front"]')?.textContent).toBe(
    'Islanders turn to fishing boats for bread and post',
  )
  expect(page.querySelector('#receipt')?.textContent).toContain('Sign up to our newsletter')
  page.querySelector('#receipt')?.remove()
  expect(page.body.textContent).not.toContain('Sign up to our newsletter')
})

test('the standfirst stands above the heading of the first section', () => {
  const long = Array.from({ length: 12 }, (_, day) => `Day ${day} of the strike was quiet in port.`)
  const page = drawn({ text: `${text}\n\nMonday\n\n${long.join('\n\n')}` })
  const [section] = page.querySelectorAll('article .body section')
  const parts = [...(section?.querySelectorAll('h2, p') ?? [])].slice(0, 3)
  expect(parts.map(({ tagName }) => tagName)).toEqual(['P', 'H2', 'P'])
  expect(parts[0]?.getAttribute('data-role')).toBe('front')
})

test('a headline that the editor replaced is still to be read', () => {
  const page = drawn({ title: 'No bread on the island' })
  expect(page.querySelector('h1')?.textContent).toBe('No bread on the island')
  expect(page.querySelector('p[data-role="front"]')?.textContent).toBe(
    'Ferry strike enters third day',
  )
})

test('a tag within a sentence is there, so that positions hold, but not to be seen', () => {
  const page = drawn({
    text: 'The ferry was <em>three</em> hours late, <a href="/olsen">Margaret Olsen</a> said on Friday.',
  })
  const paragraph = page.querySelector('article .body p[id]')
  expect(paragraph?.textContent).toContain('was <em>three</em> hours')
  for (const hidden of paragraph?.querySelectorAll('[hidden]') ?? []) hidden.remove()
  expect(paragraph?.textContent).toBe(
    'The ferry was three hours late, Margaret Olsen said on Friday.',
  )
})
