import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { earlyFetch } from '../../src/site/early-fetch.ts'

const out = mkdtempSync(join(tmpdir(), 'early-'))
mkdirSync(join(out, 'assets'))
writeFileSync(join(out, 'assets', 'source-serif-4-x.woff2'), '')
const { script } = await earlyFetch(out, '/news/', '/news/assets/index-y.js')

afterEach(() => {
  vi.restoreAllMocks()
  document.head.replaceChildren()
  delete document.documentElement.dataset.far
})

/** What is fetched when the head of a page is read so many milliseconds after it was asked for. */
function fetchedAfter(milliseconds: number) {
  vi.spyOn(performance, 'now').mockReturnValue(milliseconds)
  new Function(script)()
  return Array.from(document.head.querySelectorAll('link'), ({ rel, href }) => ({
    rel,
    path: new URL(href).pathname,
  }))
}

test('a page from near by has its face fetched, to be painted with', () => {
  expect(fetchedAfter(40)).toEqual([
    { rel: 'preload', path: '/news/assets/source-serif-4-x.woff2' },
  ])
  expect(document.documentElement.dataset.far).toBeUndefined()
})

test('a page from far away has its script fetched as the module that it is, and goes without the face', () => {
  expect(fetchedAfter(400)).toEqual([{ rel: 'modulepreload', path: '/news/assets/index-y.js' }])
  expect(document.documentElement.dataset.far).toBe('')
})
