import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { open } from './seed-page.tsx'

vi.setConfig({ testTimeout: 30_000 })

const tools = () => within(screen.getByRole('toolbar', { name: 'Tools' }))
const help = () => tools().getByRole('button', { name: 'Help' })
const dialog = () => screen.queryByRole('dialog', { name: 'Help' })

test('a tool opens at its address, and Escape gives focus back to its button', async () => {
  await open('/?entity=kyiv')
  const entries = window.history.length
  await userEvent.click(help())
  await screen.findByRole('dialog', { name: 'Help' })
  expect(window.location.search).toBe('?entity=kyiv&panel=help')
  expect(window.history.length).toBe(entries + 1)
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(dialog()).toBeNull())
  expect(window.location.search).toBe('?entity=kyiv')
  await waitFor(() => expect(document.activeElement).toBe(help()))
})

test('Back closes a tool', async () => {
  await open('/')
  await userEvent.click(help())
  await screen.findByRole('dialog', { name: 'Help' })
  window.history.back()
  await waitFor(() => expect(dialog()).toBeNull())
})

test('an address opens a tool, and closing it leaves no step behind', async () => {
  await open('/?panel=help')
  await screen.findByRole('dialog', { name: 'Help' })
  const entries = window.history.length
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(dialog()).toBeNull())
  expect(window.location.search).toBe('')
  expect(window.history.length).toBe(entries)
})

test('a tool that nobody knows is no tool', async () => {
  await open('/?panel=nonsense')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('choosing an entity leaves what is open', async () => {
  await open('/?panel=nonsense')
  const entities = within(screen.getByRole('complementary', { name: 'Entities' }))
  await userEvent.click(entities.getByRole('button', { name: /^Kyiv/u }))
  expect(window.location.search).toBe('?panel=nonsense&entity=kyiv')
})

test('the tools are one tab stop', async () => {
  await open('/')
  const buttons = tools().getAllByRole('button')
  expect(buttons.filter((button) => button.tabIndex === 0)).toHaveLength(1)
})
