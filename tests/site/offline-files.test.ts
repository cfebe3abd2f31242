import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { offlineFiles } from '../../src/site/offline-files.ts'
import type { RenderedPage } from '../../src/site/render.tsx'

function siteOf(files: Record<string, string>): string {
  const out = mkdtempSync(join(tmpdir(), 'dist-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(out, name)), { recursive: true })
    writeFileSync(join(out, name), content)
  }
  return out
}

function pageAt(path: string): RenderedPage {
  const shared = { path, title: '', description: '', canonical: path, root: '', data: null }
  return { ...shared, findings: null, source: null }
}

test('a page is told from its older self by its content, a script by its name', async () => {
  const file = { 'assets/a-Xy12.js': 'go()', 'favicon.svg': '<svg/>' }
  const pages = [pageAt(''), pageAt('404.html')]
  const [before, after] = await Promise.all(
    ['Flour', 'Sugar'].map((words) =>
      offlineFiles(siteOf({ ...file, 'index.html': words }), '/news/', pages, new Map()),
    ),
  )
  expect(before?.files.map(({ url }) => url)).toEqual([
    '/news/',
    '/news/assets/a-Xy12.js',
    '/news/favicon.svg',
  ])
  expect(before?.bytes).toBe(15)
  const changed = before?.files.filter(
    ({ revision }, at) => revision !== after?.files[at]?.revision,
  )
  expect(changed?.map(({ url }) => url)).toEqual(['/news/'])
  expect(before?.files[1]?.revision).toBe(null)
})
