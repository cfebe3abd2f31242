import { expect, test } from 'vitest'
import { siteAddressOf } from '../../src/site/site-address.ts'

test.each([
  [{}, null, '/'],
  [{ base: 'news' }, null, '/news/'],
  [{ site: 'https://example.org' }, 'https://example.org', '/'],
  [{ site: 'https://example.org/news' }, 'https://example.org', '/news/'],
  [{ site: 'http://localhost:4173/', base: '/news/' }, 'http://localhost:4173', '/news/'],
  [{ site: 'https://example.org/news/', base: '//news' }, 'https://example.org', '/news/'],
])('%j is host %s and path %s', (given, origin, base) => {
  expect(siteAddressOf(given)).toEqual({ kind: 'site', origin, base })
})

test.each([
  'example.org',
  'ftp://example.org',
  'https://',
  'https://example.org/?a=b',
  'https://me:secret@example.org',
  'javascript:alert(1)',
])('%s is no address of a site', (site) => {
  expect(siteAddressOf({ site })).toMatchObject({ kind: 'bad-address' })
})

test('two paths that differ are no guess of ours', () => {
  expect(siteAddressOf({ site: 'https://example.org/news', base: '/old/' })).toEqual({
    kind: 'bad-address',
    what: '--site https://example.org/news and --base /old/ name different paths',
  })
})
