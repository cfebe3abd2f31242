import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { articleOf } from '../../src/reader/article-context.tsx'
import { articleForMachines, libraryTags } from '../../src/site/for-machines.ts'

const hostile = '</script><script>alert("1")</script> & “more”'
const text = 'Anna Ortiz said: “We will not stop.”'
const told = (origin: string | null, published: string | null = '2022-06-15') =>
  articleForMachines(
    articleOf('talks', text, analyse(text, { published, title: hostile })),
    hostile,
    origin,
  )

function drawn(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

function contentOf(html: string, property: string): string | null {
  return drawn(html).querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? null
}

test('a title can end neither the attribute nor the script that it stands in', () => {
  const { tags, linkedData } = told(null)
  expect(drawn(tags).querySelectorAll('script').length).toBe(0)
  expect(contentOf(tags, 'og:title')).toBe(hostile)
  expect(contentOf(tags, 'og:description')).toBe(hostile)
  const scripts = drawn(linkedData).querySelectorAll('script')
  expect(scripts.length).toBe(1)
  expect(JSON.parse(scripts[0]?.textContent ?? '').headline).toBe(hostile)
})

test('where the host is known the address is told, otherwise left out', () => {
  expect(contentOf(told('https://example.org').tags, 'og:url')).toBe('https://example.org/a/talks/')
  expect(contentOf(told(null).tags, 'og:url')).toBeNull()
  const picture = 'https://example.org/a/talks/card.png'
  expect(contentOf(told('https://example.org').tags, 'og:image')).toBe(picture)
  expect(contentOf(told('https://example.org').tags, 'og:image:alt')).toContain(hostile)
  expect(told(null).tags).not.toContain('og:image')
  expect(told(null).tags).not.toContain('application/atom+xml')
  expect(libraryTags('https://example.org')).toContain('href="/feed.atom"')
})

test('the day of publication only where it is known', () => {
  expect(contentOf(told(null).tags, 'article:published_time')).toBe('2022-06-15')
  expect(contentOf(told(null, null).tags, 'article:published_time')).toBeNull()
})

test('the whole of the linked data is in a file that the head names', () => {
  const { tags, files } = told('https://example.org')
  const link = drawn(tags).querySelector('link[type="application/ld+json"]')
  expect(link?.getAttribute('href')).toBe('/a/talks/article.jsonld')
  const file = files.find(({ name }) => name === 'article.jsonld')
  expect(JSON.parse(file?.content ?? '')).toMatchObject({
    headline: hostile,
    hasPart: [{ '@type': 'Quotation', text: 'We will not stop.' }],
  })
})
