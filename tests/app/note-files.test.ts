import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { sliceOf, textRange } from '../../src/annotation/range.ts'
import { readableRangeOf, readableTextOf } from '../../src/annotation/readable-text.ts'
import { type NotedFile, notesAsFile, readNotes } from '../../src/app/note-files.ts'
import { annotationCollectionOf } from '../../src/export/annotation-collection.ts'
import { findingsOf } from '../../src/export/findings.ts'
import { makeNote, newNoteId, notedText } from '../../src/reader/notes/make-note.ts'
import type { Note } from '../../src/reader/notes/note.ts'
import { placeNotes } from '../../src/reader/notes/place-note.ts'

const seed = readFileSync('seeds/000_9fbcbbfa4dd88219.txt', 'utf8')
const address = 'https://example.org/a/talks/'
const rest = async () => {}

function fileOf(text: string): NotedFile {
  const { sections } = analyse(text, { published: '2022-06-15', title: null })
  const readable = readableTextOf(text, sections)
  return { title: 'Talks', slug: 'talks', address, text, readable }
}

function noteOn({ readable: { text } }: NotedFile, words: string, note = ''): Note {
  const start = text.indexOf(words)
  return makeNote(newNoteId(), notedText(text), textRange(start, start + words.length), note)
}

async function added(json: string, file: NotedFile, existing: readonly Note[] = []) {
  const read = await readNotes(json, file, existing, rest)
  if (read.kind !== 'notes') throw new Error(read.kind)
  return read
}

const file = fileOf(seed)
const text = notedText(file.readable.text)
const mine = [noteOn(file, 'strategic partnership', 'Since when?'), noteOn(file, 'Xinhua')]
const exported = notesAsFile(file, placeNotes(mine, text))

test('an export is a W3C collection: the words, what is around them, where they are, and the note', () => {
  const { items } = JSON.parse(exported).first
  expect(items.map(({ motivation }: { motivation: string }) => motivation)).toEqual(
    placeNotes(mine, text).placed.map(({ note }) => (note.note ? 'commenting' : 'highlighting')),
  )
  for (const { target } of items) {
    const [quote, position] = target.selector
    const at = [...seed].slice(position.start, position.end).join('')
    expect(at).toBe(quote.exact)
    expect(target.source).toBe(`${address}source.txt`)
  }
})

test('an export comes back as it was, and what is here already is not doubled', async () => {
  const fresh = await added(exported, file)
  expect(new Set(fresh.added)).toEqual(new Set(mine))
  const again = await added(exported, file, mine)
  expect([again.added, again.known]).toEqual([[], 2])
  const rewritten = mine.map((note) => ({ ...note, note: 'Another thought' }))
  const both = await added(exported, file, rewritten)
  expect(both.added.map(({ note }) => note).sort()).toEqual(['', 'Since when?'])
  expect(both.added.some(({ id }) => rewritten.some((one) => one.id === id))).toBe(false)
})

test('in an edited article what was exported is found as it would have been here', async () => {
  const edited = fileOf(
    `The news of today.\n\n${seed.replace('strategic partnership', 'strategic friendship')}`,
  )
  const { added: notes } = await added(exported, edited)
  const { placed } = placeNotes(notes, notedText(edited.readable.text))
  const found = placed.map(({ kind, range }) => [kind, sliceOf(edited.readable.text, range)])
  expect(found).toContainEqual(['exact', 'Xinhua'])
  expect(found).toContainEqual(['edited', 'strategic friendship'])
})

test('the findings of the article come in as notes, each range as it was', async () => {
  const article = {
    text: seed,
    analysis: analyse(seed, { published: '2022-06-15', title: null }),
    address,
  }
  const json = JSON.stringify(annotationCollectionOf(article))
  const { added: notes, known, unplaced } = await added(json, file)
  const findings = findingsOf(article)
  expect(notes.length + known).toBe(findings.length)
  const { placed } = placeNotes(notes, text)
  const ranges = new Set(placed.map(({ range }) => `${range.start}–${range.end}`))
  const drawn = findings.flatMap(({ range }) => readableRangeOf(file.readable, range) ?? [])
  expect(drawn.length).toBeGreaterThan(150)
  expect(drawn.filter(({ start, end }) => !ranges.has(`${start}–${end}`))).toEqual([])
  // What the page leaves out can’t be marked there, and is listed with its words.
  expect(unplaced).toBe(findings.filter(({ kind }) => kind === 'left-out').length)
})

test.each([
  ['{"first": {\n  "items": [}', { kind: 'no-json', at: { line: 2, column: 13 } }],
  ['{"items": 3}', { kind: 'no-collection' }],
])('a file that is none says where: %s', async (json, fault) => {
  expect(await readNotes(json, file, mine, rest)).toEqual(fault)
})

test('one without words is told by its number; one of another article is refused whole', async () => {
  const items = [{ id: 'a', target: {} }, ...JSON.parse(exported).first.items]
  expect((await added(JSON.stringify({ items }), file)).unread).toEqual([1])
  const other = { ...fileOf('Flour ran out on Monday.\n\nBread is dear.'), slug: 'bread' }
  expect(await readNotes(exported, other, [], rest)).toEqual({ kind: 'other-article' })
})
