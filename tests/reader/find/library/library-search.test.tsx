import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import type { IndexedArticle } from '../../../../src/reader/find/library/library-index.ts'
import { LibrarySearch } from '../../../../src/reader/find/library/library-search.tsx'

const index: readonly IndexedArticle[] = [
  {
    slug: 'flood',
    title: 'Flood',
    published: { day: '2022-06-15', words: '15 June 2022' },
    passages: Array.from({ length: 6 }, (_, n) => ({
      id: `p-${n}`,
      words: `The ferry sank ${n}.`,
    })),
    quotations: [
      { id: 'q-1', words: 'We heard it,', kind: 'direct', by: ['olsen'], speaker: 'Olsen' },
      { id: 'q-2', words: 'that it sank', kind: 'indirect', by: ['olsen'], speaker: 'Olsen' },
    ],
    speakers: [{ id: 'olsen', name: 'Olsen', aliases: [] }],
  },
]

afterEach(() => window.history.replaceState(null, '', '/'))

function open(fetchIndex = vi.fn(async () => index as readonly IndexedArticle[] | null)) {
  const onSearching = vi.fn()
  render(
    <MemoryRouter>
      <LibrarySearch fetchIndex={fetchIndex} onSearching={onSearching} />
    </MemoryRouter>,
  )
  return {
    fetchIndex,
    onSearching,
    box: screen.getByRole('searchbox', { name: 'Find in all articles' }),
  }
}

test('the index is fetched for who begins to look, and only once', async () => {
  const { fetchIndex, box } = open()
  expect(fetchIndex).not.toHaveBeenCalled()
  await userEvent.type(box, 'ferry')
  await userEvent.clear(box)
  await userEvent.type(box, 'sank')
  expect(fetchIndex).toHaveBeenCalledOnce()
})

test('passages are listed with their links, the rest is counted and opens find in the article', async () => {
  const { onSearching, box } = open()
  await userEvent.type(box, 'ferry')
  expect(screen.getByRole('status').textContent).toBe('6 passages in 1 article')
  expect(onSearching).toHaveBeenLastCalledWith(true)
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual([
    '/a/flood/',
    '/a/flood/#p-0',
    '/a/flood/#p-1',
    '/a/flood/#p-2',
    '/a/flood/#p-3',
    '/a/flood/?find=ferry',
  ])
  expect(screen.getByText('15 June 2022').getAttribute('datetime')).toBe('2022-06-15')
  expect(document.querySelector('mark')?.textContent).toBe('ferry')
})

test('a speaker is chosen from those who are quoted; reported words stand in no quotation marks', async () => {
  const { box } = open()
  await userEvent.click(box)
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Where to look' }),
    'said by Olsen',
  )
  expect(box).toHaveProperty('value', 'Olsen: ')
  expect(screen.getByRole('status').textContent).toBe('2 quotations in 1 article')
  const found = within(screen.getByRole('link', { name: 'Flood' }).closest('li') ?? document.body)
  const words = found.getAllByRole('link').map((link) => link.textContent)
  expect(words).toEqual(['Flood', '“We heard it,”', 'that it sank'])
})

test('what is nowhere is said to be, and whose words it is not', async () => {
  const { box } = open()
  await userEvent.type(box, 'zebra')
  expect(screen.getByRole('status').textContent).toBe('Not in any article')
  await userEvent.clear(box)
  await userEvent.type(box, 'Olsen: zebra')
  expect(screen.getByRole('status').textContent).toBe('Not said by Olsen')
})

test('an index that cannot be had is said to be missing, and fetched again', async () => {
  const fetchIndex = vi.fn(async () => null as readonly IndexedArticle[] | null)
  const { box } = open(fetchIndex)
  await userEvent.type(box, 'ferry')
  expect(screen.getByRole('status').textContent).toMatch(/could not be fetched/u)
  fetchIndex.mockResolvedValue(index)
  await userEvent.tab()
  await userEvent.click(box)
  expect(await screen.findByText('6 passages in 1 article')).toBeDefined()
})

test('words in the address are looked for at once', async () => {
  window.history.replaceState(null, '', '/?find=ferry')
  const { box } = open()
  expect(box).toHaveProperty('value', 'ferry')
  expect(await screen.findByText('6 passages in 1 article')).toBeDefined()
})

test('an article of which only the title fits is listed, and not counted for its passages', async () => {
  const [flood] = index
  if (!flood) throw new Error('there is an article')
  const titled = { ...flood, slug: 'ferry', title: 'Ferry', passages: [], quotations: [] }
  const { box } = open(vi.fn(async () => [flood, titled]))
  await userEvent.type(box, 'ferry')
  expect(screen.getByRole('status').textContent).toBe('6 passages in 1 article')
  expect(screen.getByRole('link', { name: 'Ferry' }).getAttribute('href')).toBe('/a/ferry/')
})
