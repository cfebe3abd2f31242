import { expect, test } from 'vitest'
import { sliceOf, textRange } from '../../../src/annotation/range.ts'
import { makeNote, newNoteId, notedText } from '../../../src/reader/notes/make-note.ts'
import { formatNotes, parseNotes } from '../../../src/reader/notes/note.ts'
import { placeNotes, placeOf } from '../../../src/reader/notes/place-note.ts'

const paragraphs = [
  'The harbour of Tallinn will close for three days, the port authority said on Monday morning.',
  '“We found cracks in two of the older piers,” said Mari Tamm, who leads the works there.',
  'Ferries to Helsinki leave from Paldiski until the piers of the harbour are mended again.',
  'A spokesman of the union asked why nobody had looked at the piers after the winter storms.',
]
const article = paragraphs.join('\n\n')

function noteOn(words: string, text = article) {
  const start = text.indexOf(words)
  return makeNote(newNoteId(), notedText(text), textRange(start, start + words.length), 'why?')
}

function wordsAt(text: string, words: string) {
  // Through storage, as a reader who comes back.
  const [kept] = parseNotes(formatNotes([noteOn(words)]))
  if (!kept) throw new Error('nothing was kept')
  const place = placeOf(kept, notedText(text))
  return { kind: place.kind, words: 'range' in place ? sliceOf(text, place.range) : null }
}

const [first = '', second = '', third = '', fourth = ''] = paragraphs

test.each([
  { what: 'nothing', now: article, words: 'cracks in two of the older piers', kind: 'exact' },
  {
    what: 'a paragraph put in above',
    now: `New.\n\n${article}`,
    words: '“We found cracks',
    kind: 'exact',
  },
  {
    what: 'half a word, a paragraph put in above',
    now: `New.\n\n${article}`,
    words: 'arbour of Tall',
    kind: 'exact',
  },
  {
    what: 'over two paragraphs, which moved to the end',
    now: [third, fourth, first, second].join('\n\n'),
    words: 'on Monday morning.\n\n“We found',
    kind: 'exact',
  },
])('marked words are found to the letter: $what', ({ now, words, kind }) => {
  expect(wordsAt(now, words)).toEqual({ kind, words })
})

test.each([
  {
    what: 'one word of them was changed',
    now: article.replace('older piers', 'oldest piers'),
    words: 'cracks in two of the older piers',
    found: { kind: 'edited', words: 'cracks in two of the oldest piers' },
  },
  {
    what: 'they are gone, and a look-alike stands elsewhere',
    now: [first, third, fourth].join('\n\n'),
    words: 'cracks in two of the older piers',
    found: { kind: 'gone', words: null },
  },
  {
    what: 'they are gone, and the same words stand elsewhere',
    now: [first, second, fourth].join('\n\n'),
    words: 'the piers',
    found: { kind: 'gone', words: null },
  },
  {
    what: 'their paragraph was doubled',
    now: [first, second, third, second, fourth].join('\n\n'),
    words: 'cracks in two of the older piers',
    found: { kind: 'twins', words: null },
  },
])('of an edited article: $what', ({ now, words, found }) => {
  expect(wordsAt(now, words)).toEqual(found)
})

test('notes are listed in the order of the text, and none is dropped', () => {
  const notes = ['winter storms', 'Mari Tamm', 'Helsinki'].map((words) => noteOn(words))
  const text = notedText([second, first, fourth].join('\n\n'))
  const { placed, unplaced } = placeNotes(notes, text)
  expect(placed.map(({ note }) => note.words)).toEqual(['Mari Tamm', 'winter storms'])
  expect(unplaced.map(({ note }) => [note.words, note.note])).toEqual([['Helsinki', 'why?']])
})

test.each([
  'null',
  '{',
  '[]',
  '{"version":1,"notes":3}',
  '{"version":1,"notes":[null,1,{"id":"a"},{"id":"","words":"x","note":""}]}',
])('what is kept and is no note is left out: %s', (kept) => {
  expect(parseNotes(kept)).toEqual([])
})

test('a note that another hand wrote in part is read as far as it goes, and thrown over nowhere', () => {
  const kept =
    '{"notes":[{"id":"a","words":"cracks","note":"n","link":7,"seen":{"text":-1,"start":1e400}}]}'
  const [note] = parseNotes(kept)
  expect(note?.words).toBe('cracks')
  expect(note && placeOf(note, notedText(article)).kind).toBe('gone')
})
