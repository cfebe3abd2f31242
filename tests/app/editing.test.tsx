import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { readCorrections } from '../../src/articles/corrections/read-corrections.ts'
import { renderSite } from '../../src/site/render.tsx'
import { seed } from './seed-article.ts'
import { findings, open } from './seed-page.tsx'

beforeEach(() => {
  localStorage.clear()
})

const quote = findings?.quotations.find(({ kind }) => kind === 'mixed')
const event = findings?.events.find(({ value }) => value === '2022-02')
if (!quote || !event) throw new Error('the seed has a quotation and an event to put right')

/** The file that the page gives, as the build reads it. */
async function fileGiven(user: ReturnType<typeof userEvent.setup>) {
  await user.click(within(panel()).getByRole('button', { name: 'Copy' }))
  const read = readCorrections(await navigator.clipboard.readText())
  if (read.kind === 'fault') throw new Error(`${read.place}: ${read.what}`)
  return read
}

const kind = () => within(panel()).getByLabelText<HTMLSelectElement>('Kind').value
const panel = () => screen.getByRole('region', { name: 'Corrections' })

test('without ?edit there is nothing to edit with', async () => {
  await open(`/#${quote.id}`)
  await screen.findByRole('region', { name: 'Selected passage' })
  expect(screen.queryByRole('region', { name: 'Corrections' })).toBeNull()
})

test('a speaker put right in the page is put right by the build, and marked', async () => {
  const user = userEvent.setup()
  await open(`/?edit#${quote.id}`)
  await screen.findByRole('region', { name: 'Corrections' })
  await user.selectOptions(within(panel()).getByLabelText('Speaker'), 'Vladimir Putin')
  const corrections = await fileGiven(user)
  const [page] = renderSite([{ ...seed, corrections }]).filter((one) => one.findings)
  const corrected = page?.findings?.quotations.find(({ id }) => id === quote.id)
  expect(corrected?.speakers.map(({ name }) => name)).toEqual(['Vladimir Putin'])
  expect(page?.root).toContain('put right by the editor')
})

test('a date that is none is said at once, a good one goes into the file', async () => {
  const user = userEvent.setup()
  await open(`/?edit#${event.id}`)
  await screen.findByRole('region', { name: 'Corrections' })
  const date = within(panel()).getByLabelText('Date')
  await user.clear(date)
  await user.type(date, '2022-02-3')
  expect(date.getAttribute('aria-invalid')).toBe('true')
  await user.type(date, '{Backspace}03')
  expect(date.getAttribute('aria-invalid')).toBe('false')
  expect((await fileGiven(user)).events).toMatchObject([{ id: event.id, date: '2022-02-03' }])
})

test('an entity gets a type and loses a naming; what is as found leaves nothing behind', async () => {
  const user = userEvent.setup()
  await open('/?edit')
  await screen.findByRole('region', { name: 'Corrections' })
  await user.selectOptions(within(panel()).getByLabelText('Entity'), 'Xi Jinping')
  await user.selectOptions(within(panel()).getByLabelText('Type'), 'Organisation')
  await user.click(within(panel()).getByRole('checkbox', { name: 'the Chinese President' }))
  expect((await fileGiven(user)).entities).toMatchObject([
    { id: 'xi-jinping', type: 'organization', apart: ['the Chinese President'] },
  ])
  await user.selectOptions(within(panel()).getByLabelText('Type'), 'Person')
  await user.click(within(panel()).getByRole('checkbox', { name: 'the Chinese President' }))
  expect(within(panel()).queryByRole('button', { name: 'Copy' })?.hasAttribute('disabled')).toBe(
    true,
  )
})

test('what was being edited is there again after a reload; garbage on the device is nothing', async () => {
  const user = userEvent.setup()
  const { unmount } = await open(`/?edit#${quote.id}`)
  await screen.findByRole('region', { name: 'Corrections' })
  await user.selectOptions(within(panel()).getByLabelText('Kind'), 'Quoted')
  unmount()
  await open(`/?edit#${quote.id}`)
  await screen.findByRole('region', { name: 'Corrections' })
  expect(kind()).toBe('direct')
  localStorage.setItem('dateline-corrections-seed', '{"quotations":[{"id":1}],"events":7')
  await open(`/?edit#${quote.id}`)
  await screen.findByRole('region', { name: 'Corrections' })
  expect(kind()).toBe('mixed')
})

test('having looked at it keeps nothing on the device', async () => {
  await open(`/?edit#${quote.id}`)
  await screen.findByRole('region', { name: 'Corrections' })
  expect(localStorage.getItem('dateline-corrections-seed')).toBeNull()
})
