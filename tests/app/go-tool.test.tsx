import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { findings, open } from './seed-page.tsx'

vi.setConfig({ testTimeout: 30_000 })

const palette = () => screen.queryByRole('dialog', { name: 'Go to' })

async function openPalette(address: string): Promise<void> {
  await open(address)
  await userEvent.keyboard('{Control>}k{/Control}')
  await screen.findByRole('dialog', { name: 'Go to' })
  await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'))
}

const options = () => within(palette() ?? document.body).getAllByRole('option')
const highlighted = () => options().filter((option) => option.hasAttribute('data-highlighted'))

test('a chord opens it as a table of contents, and Escape closes it', async () => {
  await openPalette('/')
  expect(window.location.search).toBe('?panel=go')
  expect(options()[0]?.textContent).toContain('Proper settlement')
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(palette()).toBeNull())
  expect(window.location.search).toBe('')
})

test('a quotation by its words and its speaker, with Enter alone', async () => {
  await openPalette('/?entity=kyiv')
  const entries = window.history.length
  await userEvent.keyboard('xi all parties should push')
  await waitFor(() => expect(highlighted()).toHaveLength(1))
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(palette()).toBeNull())
  const quote = findings?.quotations.find(({ words }) =>
    words.startsWith('all parties should push'),
  )
  expect(window.location.hash).toBe(`#${quote?.id}`)
  expect(window.location.search).toBe('?entity=kyiv')
  expect(window.history.length).toBe(entries)
})

test('an entity, by a letter with an accent too many, is filtered for', async () => {
  await openPalette('/')
  await userEvent.keyboard('kyív')
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(window.location.search).toBe('?entity=kyiv'))
  expect(screen.getByText(/paragraphs match/u)).toBeDefined()
})

test('an action: only what would do something is offered', async () => {
  await openPalette('/')
  await userEvent.keyboard('clear')
  expect(screen.queryByRole('option', { name: /Clear the filter/u })).toBeNull()
})

test('an action is done on what the address shows', async () => {
  await openPalette('/?entity=kyiv')
  await userEvent.keyboard('clear the')
  await userEvent.click(await screen.findByRole('option', { name: /Clear the filter/u }))
  await waitFor(() => expect(window.location.search).toBe(''))
})

test('another tool takes its place, in the same step', async () => {
  await openPalette('/')
  const entries = window.history.length
  await userEvent.keyboard('find in{Enter}')
  await screen.findByLabelText('Find in the article')
  expect(window.location.search).toBe('?panel=find')
  expect(window.history.length).toBe(entries)
})

test('says so when nothing fits', async () => {
  await openPalette('/')
  await userEvent.keyboard('zeppelin')
  expect(await screen.findByText('Nothing like that in this article')).toBeDefined()
})
