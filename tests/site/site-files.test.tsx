import { expect, test } from 'vitest'
import { type ListedArticle, siteFilesOf } from '../../src/site/site-files.ts'

const talks: ListedArticle = {
  slug: 'talks',
  title: 'Talks & <b>more</b>',
  lede: '“No,” she said & left.',
  published: { day: '2022-06-15' },
}
const undated: ListedArticle = { ...talks, slug: 'undated', title: 'Some day', published: null }
const later: ListedArticle = { ...talks, slug: 'later', published: { day: '2023-01-02' } }

const filesOf = (articles: readonly ListedArticle[], base = '/') =>
  Object.fromEntries(
    siteFilesOf(articles, { origin: 'https://example.org', base }).map(({ name, content }) => [
      name,
      content,
    ]),
  )

const parsed = (xml = '') => {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}
const wordsOf = (document: Document, selector: string) =>
  Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent)

test('without a host there is nothing to write', () => {
  expect(siteFilesOf([talks], { origin: null, base: '/' })).toEqual([])
})

test('the sitemap has each page once, and the day where it is known', () => {
  const sitemap = parsed(filesOf([talks, undated], '/news/')['sitemap.xml'])
  expect(wordsOf(sitemap, 'loc')).toEqual([
    'https://example.org/news/',
    'https://example.org/news/a/talks/',
    'https://example.org/news/a/undated/',
  ])
  expect(wordsOf(sitemap, 'lastmod')).toEqual(['2022-06-15'])
})

test('the front page of a single article is that article', () => {
  const sitemap = parsed(filesOf([talks])['sitemap.xml'])
  expect(wordsOf(sitemap, 'loc')).toEqual(['https://example.org/a/talks/'])
})

test('the feed has the latest first, and none without a day', () => {
  const feed = parsed(filesOf([undated, talks, later])['feed.atom'])
  expect(wordsOf(feed, 'entry > id')).toEqual([
    'https://example.org/a/later/',
    'https://example.org/a/talks/',
  ])
  expect(wordsOf(feed, 'feed > updated')).toEqual(['2023-01-02T00:00:00Z'])
  expect(wordsOf(feed, 'entry > title')[0]).toBe('Talks & <b>more</b>')
  expect(wordsOf(feed, 'entry > summary')[0]).toBe('“No,” she said & left.')
})

test('robots are told of the sitemap at the root of a host alone', () => {
  expect(filesOf([talks])['robots.txt']).toContain('Sitemap: https://example.org/sitemap.xml\n')
  expect(filesOf([talks], '/news/')['robots.txt']).toBeUndefined()
})
