import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSeedFolder } from '../../src/articles/seed-files.ts'

function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

test('a folder gives its articles by name, with their sidecars; other files are left alone', async () => {
  const folder = folderOf({
    'b.txt': 'Leaders met.',
    'a.txt': 'Leaders left.',
    'a.meta.yaml': 'published: 2022-06-15',
    'README.md': 'Not an article.',
  })
  expect(await readSeedFolder(folder)).toMatchObject({
    kind: 'articles',
    articles: [
      { slug: 'a', text: 'Leaders left.', published: '2022-06-15' },
      { slug: 'b', text: 'Leaders met.', published: null },
    ],
  })
})

test('all that is wrong is told at once, with file, place and what to do', async () => {
  const folder = folderOf({
    'bad.txt': Uint8Array.from([0x61, 0xe9]),
    'blank.txt': '\n',
    'good.txt': 'Leaders met.',
    'late.txt': 'Leaders met.',
    'late.meta.yaml': 'published: 2022-06-31',
    'lost.meta.yaml': 'title: Lost',
    'twin.txt': 'Leaders met.',
    'twin.meta.yaml': 'slug: good',
  })
  const read = await readSeedFolder(folder)
  if (read.kind !== 'bad-seeds') throw new Error('nothing was found wrong')
  expect(read.bad.map(({ file, place }) => `${file}, ${place}`)).toEqual([
    'bad.txt, line 1, byte 1 (counted from 0)',
    'blank.txt, the whole file',
    'late.meta.yaml, line 1, column 12',
    'twin.txt, its address',
    'lost.meta.yaml, the file name',
  ])
  for (const { file, place, what, doThis } of read.bad) {
    expect(read.report).toContain(`${file}: ${place}: ${what}`)
    expect(read.report).toContain(doThis)
  }
})

test('a folder without an article says so', async () => {
  expect(await readSeedFolder(folderOf({}))).toMatchObject({ kind: 'bad-seeds' })
})
