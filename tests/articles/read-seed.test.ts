import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSeed } from '../../src/articles/read-seed.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const words = utf8('Leaders met in Lisbon on Friday.\n')

test('the seed is read byte for byte', () => {
  const file = '000_9fbcbbfa4dd88219.txt'
  const bytes = readFileSync(`seeds/${file}`)
  const seed = readSeed(file, bytes, 'published: 2022-06-15')
  if (seed.kind !== 'article') throw new Error(seed.what)
  expect(Buffer.from(seed.text, 'utf8').equals(bytes)).toBe(true)
  expect(seed).toMatchObject({ slug: '000-9fbcbbfa4dd88219', published: '2022-06-15', title: null })
})

test('a byte order mark stays in the text, so that offsets count from the start of the file', () => {
  const seed = readSeed('a.txt', utf8('\uFEFFLeaders met.'), null)
  expect(seed).toMatchObject({ kind: 'article', text: '\uFEFFLeaders met.' })
})

test('a sidecar gives title, date and slug', () => {
  const sidecar = 'published: 2024-02-29\ntitle: " A day more "\nslug: a-day-more\n'
  expect(readSeed('x.txt', words, sidecar)).toMatchObject({
    slug: 'a-day-more',
    published: '2024-02-29',
    title: 'A day more',
  })
})

test.each([null, '', '# nothing to say\n'])('the sidecar %j says nothing', (sidecar) => {
  const seed = readSeed('x.txt', words, sidecar)
  expect(seed).toMatchObject({ kind: 'article', slug: 'x', published: null, title: null })
})

test.each([
  { file: 'Peace talks, day 2.txt', slug: 'peace-talks-day-2' },
  { file: 'Élysée_2022.txt', slug: 'elysee-2022' },
  { file: '和平.2.txt', slug: '2' },
])('$file is found at $slug', ({ file, slug }) => {
  expect(readSeed(file, words, null)).toMatchObject({ slug })
})

test.each([
  { bytes: [0x63, 0x61, 0x66, 0xe9, 0x20, 0x61], at: 3, line: 1, why: 'Latin-1' },
  { bytes: [0x61, 0x0a, 0x62, 0x0a, 0xe2, 0x80], at: 4, line: 3, why: 'cut within a character' },
  { bytes: [0xff, 0xfe, 0x41, 0x00], at: 0, line: 1, why: 'UTF-16' },
  { bytes: [0x61, 0xed, 0xa0, 0x80], at: 1, line: 1, why: 'a lone surrogate' },
  { bytes: [0xc3, 0xa9, 0x0a, 0xc0, 0xaf], at: 3, line: 2, why: 'an overlong form' },
])('$why is no UTF-8, from byte $at on', ({ bytes, at, line }) => {
  expect(readSeed('a.txt', Uint8Array.from(bytes), null)).toMatchObject({
    kind: 'bad-seed',
    file: 'a.txt',
    place: `line ${line}, byte ${at} (counted from 0)`,
    what: 'is not UTF-8',
  })
})

test.each([
  { text: '', what: 'is empty' },
  { text: '\uFEFF \r\n\t', what: 'is empty' },
  { text: '{{^user}} {{/user}}\n\nSHARE THIS ARTICLE ON\n', what: 'leftovers of a page template' },
  { text: 'Leaders\nmet.\0', what: 'NUL', place: 'line 2' },
])('$text is refused: it $what', ({ text, what, place = 'the whole file' }) => {
  const seed = readSeed('a.txt', utf8(text), null)
  expect(seed).toMatchObject({ kind: 'bad-seed', file: 'a.txt', place })
  expect(seed).toHaveProperty('what', expect.stringContaining(what))
})

test.each([
  { size: 10_000_000, kind: 'article' },
  { size: 10_000_001, kind: 'bad-seed' },
])('a file of $size bytes: $kind', ({ size, kind }) => {
  const line = `${'Leaders met. '.repeat(80)}\n`
  const bytes = utf8(line.repeat(Math.ceil(size / line.length))).subarray(0, size)
  expect(readSeed('a.txt', bytes, null).kind).toBe(kind)
})

test.each([
  { sidecar: 'title: a: b', place: 'line 1, column 8', what: 'is not YAML' },
  {
    sidecar: 'published: 2022-06-15\npublished: 2022-06-16',
    place: 'line 2, column 1',
    what: 'unique',
  },
  { sidecar: 'title: [one', place: 'line 1, column 12', what: 'is not YAML' },
  { sidecar: '\npublished: 2022-02-30', place: 'line 2, column 12', what: 'a day of the calendar' },
  { sidecar: 'published: 15 June 2022', place: 'line 1, column 12', what: 'a day of the calendar' },
  { sidecar: 'published: 2022-6-5', place: 'line 1, column 12', what: 'a day of the calendar' },
  { sidecar: 'published: 2022', place: 'line 1, column 12', what: '“published” has to be a date' },
  { sidecar: 'published:', place: 'line 1, column 11', what: '“published” has to be a date' },
  { sidecar: 'title: ""', place: 'line 1, column 8', what: '“title” is empty' },
  { sidecar: 'slug: ../up', place: 'line 1, column 7', what: '“slug” has to be a–z' },
  { sidecar: 'slug: Über', place: 'line 1, column 7', what: '“slug” has to be a–z' },
  { sidecar: 'title: x\npublised: 2022-06-15', place: 'line 2, column 11', what: '“publised”' },
  { sidecar: '- published', place: 'line 1, column 1', what: 'keys with values' },
  { sidecar: 'just words', place: 'line 1, column 1', what: 'keys with values' },
  { sidecar: 'title: caf\uFFFD', place: 'line 1, column 11', what: 'is not UTF-8' },
  { sidecar: 'title: *nowhere', place: 'line 1, column 8', what: 'refers to another value' },
])('the sidecar $sidecar is refused at $place', ({ sidecar, place, what }) => {
  const seed = readSeed('a.txt', words, sidecar)
  expect(seed).toMatchObject({ kind: 'bad-seed', file: 'a.meta.yaml', place })
  expect(seed).toHaveProperty('what', expect.stringContaining(what))
})

test('a name without a letter asks for a slug', () => {
  expect(readSeed('和平.txt', words, null)).toMatchObject({
    kind: 'bad-seed',
    place: 'the file name',
  })
  expect(readSeed('和平.txt', words, 'slug: peace')).toMatchObject({ slug: 'peace' })
})
