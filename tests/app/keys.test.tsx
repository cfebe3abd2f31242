import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { findings, open } from './seed-page.tsx'

vi.setConfig({ testTimeout: 30_000 })

beforeEach(() => {
  localStorage.clear()
})

const help = async () => within(await screen.findByRole('dialog', { name: 'Help' }))
const quotes = findings?.quotations.map(({ id }) => id) ?? []
const by = (speaker: string) =>
  findings?.quotations.filter(({ speakers }) => speakers.some(({ id }) => id === speaker)) ?? []

const stored = () => localStorage.getItem('dateline-keys')

/** Single keys are listened for once their code is there: until then this one clears no filter. */
async function untilKeysWork(): Promise<void> {
  await waitFor(async () => {
    await userEvent.keyboard('x')
    expect(window.location.search).toBe('')
  })
}

test('single keys do nothing until they are asked for', async () => {
  await open('/')
  await userEvent.keyboard('j/g?')
  expect(window.location.search + window.location.hash).toBe('')
})

test('they are switched on in the help, which then tells what is possible now', async () => {
  await open('/?panel=help')
  expect((await help()).queryByText('Next quotation')).toBeNull()
  await userEvent.click((await help()).getByRole('switch', { name: 'Single keys' }))
  expect(stored()).toContain('"isOn":true')
  expect((await help()).getAllByText('Next quotation').length).toBeGreaterThan(0)
  const now = (await help()).getByRole('heading', { name: 'Possible now' }).closest('section')
  expect(now?.textContent).not.toContain('Clear the filter')
})

test('j goes to the next quotation, n to the next by the same speaker, not while one types', async () => {
  localStorage.setItem('dateline-keys', '{"isOn":true}')
  const [first, second] = by('xi-jinping').map(({ id }) => id)
  await open(`/?entity=kyiv#${first}`)
  await untilKeysWork()
  await userEvent.keyboard('n')
  await waitFor(() => expect(window.location.hash).toBe(`#${second}`))
  await userEvent.keyboard('j')
  const next = quotes[quotes.indexOf(second ?? '') + 1]
  await waitFor(() => expect(window.location.hash).toBe(`#${next}`))
  const card = await screen.findByRole('region', { name: 'Selected passage' })
  await within(card).findByText('Xinhua')
  // It takes the focus two frames later: what is typed before would be cut in two.
  await waitFor(() => expect(document.activeElement).toBe(card))
  // The test’s own key press waits for no code that is still to be loaded.
  await import('../../src/app/find-tool.tsx')
  await act(async () => userEvent.keyboard('/'))
  const box = await screen.findByRole('searchbox', { name: 'Words to find' })
  const { hash } = window.location
  await userEvent.type(box, 'jn')
  expect(window.location.hash).toBe(hash)
  expect(box instanceof HTMLInputElement && box.value).toBe('jn')
})

test('a key can be another, and one that is taken is told and not set', async () => {
  localStorage.setItem('dateline-keys', '{"isOn":true}')
  await open('/?panel=help')
  await userEvent.click((await help()).getByText('Change the keys'))
  const field = (await help()).getByRole('textbox', { name: 'Next quotation' })
  await userEvent.type(field, 'k')
  expect((await help()).getByText('“k” is taken: Previous quotation')).toBeDefined()
  expect(stored()).not.toContain('"next-quotation"')
  await userEvent.type(field, 'd')
  expect(stored()).toContain('"next-quotation":"d"')
})

test('c copies a link that carries the words of the passage, w that of the words selected', async () => {
  localStorage.setItem('dateline-keys', '{"isOn":true}')
  const user = userEvent.setup()
  const wordsCopied = async () =>
    new URL(await navigator.clipboard.readText()).searchParams.get('was')
  await open(`/?entity=kyiv#${quotes[0]}`)
  await untilKeysWork()
  await user.keyboard('c')
  await screen.findByText('Link copied')
  expect(await wordsCopied()).toContain('should settle it responsibly')
  const cue = document.querySelector('article .body .cue')
  if (cue) document.getSelection()?.selectAllChildren(cue)
  await waitFor(async () => {
    await user.keyboard('w')
    expect(await wordsCopied()).toBe(cue?.textContent)
  })
})

test('Escape takes away the passage that a link opened, and no other place from the address', async () => {
  const [first = ''] = quotes
  const { unmount } = await open(`/#${first}`)
  await screen.findByRole('region', { name: 'Selected passage' })
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(window.location.hash).toBe(''))
  unmount()
  await open('/#timeline')
  await userEvent.keyboard('{Escape}')
  expect(window.location.hash).toBe('#timeline')
})
