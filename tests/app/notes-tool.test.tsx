import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { textRange } from '../../src/annotation/range.ts'
import { pagePassages } from '../../src/reader/links/page-passages.ts'
import { addNotes, notesOn } from '../../src/reader/notes/change-notes.ts'
import { keptNotes } from '../../src/reader/notes/kept-notes.ts'
import { makeNote, newNoteId, notedText } from '../../src/reader/notes/make-note.ts'
import { data, open, page } from './seed-page.tsx'

vi.setConfig({ testTimeout: 30_000 })

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  // What the device refused lasts as long as the page, and so would a test’s.
  keptNotes(data.slug).keep(null)
})

const panel = async () => within(await screen.findByRole('region', { name: 'Notes' }))

function mark(words: string, note = '', readable?: string) {
  document.body.innerHTML = page.root
  const { text } = pagePassages().readable
  const start = (readable ?? text).indexOf(words)
  const range = textRange(start, start + words.length)
  addNotes(data.slug, [makeNote(newNoteId(), notedText(readable ?? text), range, note)])
}

const listed = async () =>
  (await panel()).getAllByRole('listitem').map((item) => item.firstElementChild?.textContent)

test('says how to make a note while there is none', async () => {
  await open('/?panel=notes')
  expect((await panel()).getByText(/^Select words in the article/u)).toBeTruthy()
})

test('notes are listed in the order of the text, written, removed and brought back', async () => {
  mark('sweeping Western sanctions')
  mark('proper settlement', 'Of what?')
  await open('/?panel=notes')
  expect(await listed()).toEqual(['proper settlement', 'sweeping Western sanctions'])
  const { getByRole, getByText } = await panel()
  expect(getByText('Of what?')).toBeTruthy()
  const paper = () => document.querySelector('article > .paper:last-child')?.textContent
  await waitFor(() => expect(paper()).toContain('proper settlement Of what?'))
  await userEvent.click(getByRole('button', { name: 'Add a note: “sweeping Western sanctions”' }))
  const box = getByRole('textbox', { name: 'Note on “sweeping Western sanctions”' })
  expect(document.activeElement).toBe(box)
  await userEvent.keyboard('Whose?')
  expect(notesOn(data.slug).map(({ note }) => note)).toContain('Whose?')
  await userEvent.keyboard('{Escape}')
  const edit = getByRole('button', { name: 'Edit the note: “sweeping Western sanctions”' })
  expect(document.activeElement).toBe(edit)
  await userEvent.click(getByRole('button', { name: 'Remove: “proper settlement”' }))
  expect(await listed()).toEqual(['sweeping Western sanctions'])
  expect(document.activeElement).toBe(getByRole('button', { name: 'Undo' }))
  await userEvent.keyboard('{Enter}')
  expect(await listed()).toEqual(['proper settlement', 'sweeping Western sanctions'])
  expect(window.location.search).toBe('?panel=notes')
})

test('one whose words are gone is listed with its words and its note', async () => {
  mark('proper settlement')
  mark('bakers of Lyon', 'Why they?', 'It was the bakers of Lyon who asked first, said the mayor.')
  await open('/?panel=notes')
  const { getByRole, getByText } = await panel()
  expect(getByRole('heading', { name: 'Not found in this version' })).toBeTruthy()
  expect(await listed()).toEqual(['proper settlement', 'bakers of Lyon'])
  expect(getByText('Why they?')).toBeTruthy()
})

test('words lead to their place, and nothing of them is in the address', async () => {
  mark('proper settlement')
  await open('/?panel=notes')
  await userEvent.click((await panel()).getByRole('button', { name: 'proper settlement' }))
  expect(document.activeElement?.textContent).toContain('proper settlement')
  expect(window.location.href).not.toContain('settlement')
})

test('where the device keeps nothing it is said, and what is on the screen stays', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  mark('proper settlement')
  await open('/?panel=notes')
  expect(await listed()).toEqual(['proper settlement'])
  expect((await panel()).getByRole('alert').textContent).toContain('storage is off or full')
})

test('a file is read in the page; a bad one says where it is bad and loses nothing', async () => {
  mark('proper settlement')
  await open('/?panel=notes')
  const { getByRole, getByLabelText } = await panel()
  const chooser = getByLabelText('A file of annotations')
  const choose = (content: string) =>
    userEvent.upload(chooser, new File([content], 'mine.jsonld', { type: 'application/json' }))
  await choose('{"items": [}')
  const status = () => getByRole('status').textContent
  await waitFor(() => expect(status()).toContain('mine.jsonld is not JSON: line 1, column 12.'))
  expect(await listed()).toEqual(['proper settlement'])
  const selector = { type: 'TextQuoteSelector', exact: 'sweeping Western sanctions' }
  const json = JSON.stringify({ items: [{ id: 'urn:a', target: { selector } }] })
  await choose(json)
  await waitFor(() => expect(status()).toBe('1 note added.'))
  await choose(json)
  await waitFor(() => expect(status()).toBe('Nothing new in the file. 1 was here already.'))
  expect(await listed()).toEqual(['proper settlement', 'sweeping Western sanctions'])
})
