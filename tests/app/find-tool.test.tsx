import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { findings, open } from './seed-page.tsx'

vi.setConfig({ testTimeout: 30_000 })

// jsdom’s roles do not know the element `search` yet.
const bar = async () => within(await screen.findByLabelText('Find in the article'))
const status = async () => (await bar()).getByRole('status').textContent
const framed = () => [...document.querySelectorAll('[data-current]')]

async function openFind() {
  await open('/')
  await userEvent.click(screen.getByRole('button', { name: 'Find' }))
  return (await bar()).getByRole('searchbox', { name: 'Words to find' })
}

test('opened by its button it takes the focus, says n of N, and goes round with Enter', async () => {
  const box = await openFind()
  await waitFor(() => expect(document.activeElement).toBe(box))
  await userEvent.keyboard('UKRAINE')
  const paragraphs = [...document.querySelectorAll('.body p')].map((p) => p.textContent).join(' ')
  const count = paragraphs.match(/Ukraine/gu)?.length
  expect(await status()).toBe(`1 of ${count}`)
  await userEvent.keyboard('{Enter}')
  expect(await status()).toBe(`2 of ${count}`)
  expect(framed()).toHaveLength(1)
  await userEvent.keyboard('{Shift>}{Enter}{Enter}{/Shift}')
  expect(await status()).toBe(`${count} of ${count}`)
})

test('a page that comes with it empty has the focus there, one that comes with words leaves it', async () => {
  const { unmount } = await open('/?panel=find')
  const name = { name: 'Words to find' }
  expect(document.activeElement).toBe((await bar()).getByRole('searchbox', name))
  unmount()
  await open('/?panel=find&find=Ukraine')
  expect(document.activeElement).not.toBe((await bar()).getByRole('searchbox', name))
})

test('a hit may run over a mark, and an accent or quote style makes no difference', async () => {
  const box = await openFind()
  await userEvent.type(box, "Béijing's full support")
  expect(await status()).toBe('1 of 1')
})

test('says in few words that there is nothing, and frames nothing', async () => {
  const box = await openFind()
  await userEvent.type(box, 'zeppelin')
  expect(await status()).toBe('Not in the article')
  expect(framed()).toEqual([])
})

test('finds what somebody said, typed or chosen', async () => {
  const box = await openFind()
  await userEvent.type(box, 'Xi: china')
  const chosen = (await bar()).getByRole('combobox', { name: 'Where to look' })
  expect(chosen instanceof HTMLSelectElement && chosen.value).toBe('xi-jinping')
  expect(await status()).toMatch(/^1 of \d+$/u)
  await userEvent.selectOptions(chosen, 'said by Vladimir Putin')
  expect(box instanceof HTMLInputElement && box.value).toBe('Vladimir Putin: china')
  await userEvent.clear(box)
  await userEvent.type(box, 'Putin: zeppelin')
  expect(await status()).toBe('Not said by Vladimir Putin')
})

test('a speaker without words finds each of their quotations', async () => {
  const theirs = findings?.quotations.filter(({ speakers }) =>
    speakers.some(({ id }) => id === 'vladimir-putin'),
  )
  const box = await openFind()
  await userEvent.type(box, 'Putin:')
  expect(await status()).toBe(`1 of ${theirs?.length}`)
})

test('the words are in the address, without a step for each letter, and go with the panel', async () => {
  const box = await openFind()
  const entries = window.history.length
  await userEvent.type(box, 'support')
  await waitFor(() => expect(window.location.search).toBe('?panel=find&find=support'))
  expect(window.history.length).toBe(entries)
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(window.location.search).toBe(''))
  await waitFor(() => expect(screen.queryByLabelText('Find in the article')).toBeNull())
})

test('a link finds at once, takes no focus, and is closed without a trace', async () => {
  await open('/?panel=find&find=sovereignty')
  expect(await status()).toBe('1 of 2')
  expect(document.activeElement).toBe(document.body)
  await userEvent.click(screen.getByRole('button', { name: 'Close find' }))
  await waitFor(() => expect(window.location.search).toBe(''))
  expect(framed()).toEqual([])
})

test('no text node is touched', async () => {
  const box = await openFind()
  const before = textNodes()
  await userEvent.type(box, 'China')
  expect(textNodes()).toEqual(before)
})

function textNodes(): Node[] {
  const walker = document.createTreeWalker(
    document.querySelector('.body') ?? document.body,
    NodeFilter.SHOW_TEXT,
  )
  const nodes: Node[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode)
  return nodes
}
