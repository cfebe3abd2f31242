import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { texts } from '../../src/texts/texts.ts'
import { findings, open } from './seed-page.tsx'

const list = () => within(screen.getByRole('complementary', { name: 'Entities' }))
const names = (heading: string) =>
  within(list().getByRole('region', { name: heading }))
    .getAllByRole('button')
    .map((button) => button.textContent)
const matches = () => screen.findByText(/paragraphs match/u)

describe('the list of entities', () => {
  test('is searched without regard to case and accents, by alias too', async () => {
    await open('/')
    await userEvent.type(list().getByRole('searchbox', { name: 'Find a name' }), 'rússian COUNTER')
    expect(list().getAllByRole('button', { pressed: false })).toHaveLength(1)
    expect(names('People')).toEqual(['Vladimir Putin 8'])
    expect(list().getByText('1 of 17').getAttribute('role')).toBe('status')
  })

  test('says when nobody is called so', async () => {
    await open('/')
    await userEvent.type(list().getByRole('searchbox'), 'zzz')
    list().getByText('Nobody and nothing here is called “zzz”.')
    expect(list().queryAllByRole('button', { pressed: false })).toEqual([])
  })

  test('is sorted by count, by name and by first appearance', async () => {
    await open('/')
    const sort = list().getByRole('combobox', { name: 'Order' })
    expect(names('People')).toEqual(['Xi Jinping 11', 'Vladimir Putin 8'])
    await userEvent.selectOptions(sort, 'by name')
    expect(names('People')).toEqual(['Vladimir Putin 8', 'Xi Jinping 11'])
    expect(names('Places').slice(0, 3)).toEqual([
      'Beijing 5',
      'Government of China 4',
      'Beijing, the city 1',
    ])
    await userEvent.selectOptions(sort, 'as they appear')
    expect(names('Places')[3]).toBe('Ukraine 8')
  })

  test('copies every mention as a table', async () => {
    const user = userEvent.setup()
    await open('/')
    await user.click(list().getByRole('button', { name: 'Copy as a table (CSV)' }))
    await list().findByText('Copied')
    const [head, ...rows] = (await navigator.clipboard.readText()).trimEnd().split('\r\n')
    expect(head).toBe('entity,type,words,named by,stands for,paragraph,link to the paragraph')
    const total = findings?.whereabouts.entities.reduce(
      (sum, { mentions }) => sum + mentions.length,
      0,
    )
    expect(rows).toHaveLength(total ?? 0)
    expect(rows).toContainEqual(
      expect.stringMatching(/^Moscow,place,Moscow,name,Government of Russia,5,http:.*\/#p-/u),
    )
  })
})

describe('a metonym', () => {
  test('apart: “Moscow” stands under Russia’s government, BEIJING under the city', async () => {
    await open('/')
    list().getByRole('button', { name: 'Government of Russia 6' })
    list().getByRole('button', { name: 'Beijing, the city 1' })
    await userEvent.click(screen.getByText('BEIJING', { selector: '.mention' }))
    expect(window.location.search).toBe('?entity=beijing-city')
  })

  test('joined: the government’s mentions move to the name, and a filter follows', async () => {
    await open('/?entity=government-of-russia')
    expect((await matches()).textContent).toBe('6 of 14 paragraphs match')
    await userEvent.click(list().getByRole('checkbox', { name: 'Tell governments from cities' }))
    expect(list().queryByRole('button', { name: /^Government of/u })).toBeNull()
    expect(list().getByRole('button', { name: 'Moscow 8' }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    expect(new URLSearchParams(window.location.search).get('metonyms')).toBe('joined')
    await userEvent.click(screen.getByText('BEIJING', { selector: '.mention' }))
    expect(new URLSearchParams(window.location.search).getAll('entity')).toContain('beijing')
  })
})

describe('a union', () => {
  test('holds “his Russian counterpart” and “the Chinese President”', async () => {
    await open('/')
    expect(document.getElementById('entity-vladimir-putin')?.textContent).toContain(
      'his Russian counterpart',
    )
    expect(document.getElementById('entity-xi-jinping')?.textContent).toContain(
      'the Chinese President',
    )
  })

  test('is undone: each naming has its count and its filter; and is made again', async () => {
    await open('/?thread=xi-jinping&entity=xi-jinping')
    const takeApart = await screen.findByText('Take apart')
    // The namings are loaded only now, and React waits for them within what it was told to wait for.
    await act(() => userEvent.click(takeApart))
    const namings = within(await screen.findByLabelText(/^Namings of Xi Jinping/u))
    namings.getByRole('button', { name: '“Xi” 5' })
    // What was asked of all namings is asked of the name now.
    expect(namings.getByRole('button', { pressed: true }).textContent).toBe('“Xi Jinping” 1')
    await userEvent.click(namings.getByRole('button', { name: '“the Chinese President” 1' }))
    await screen.findByText('2 of 14 paragraphs match')
    await userEvent.click(within(screen.getByLabelText('Entities')).getByText('Unite again'))
    expect(new URLSearchParams(window.location.search).getAll('entity')).toEqual(['xi-jinping'])
    expect(new URLSearchParams(window.location.search).has('apart')).toBe(false)
  }, 15_000)

  test('a naming that the article does not have gives a notice', async () => {
    await open('/?entity=xi-jinping.the-emperor&entity=kyiv')
    await screen.findByText(/“xi-jinping.the-emperor”/u)
    expect((await matches()).textContent).toBe('2 of 14 paragraphs match')
  })
})

describe('a filter within', () => {
  test.each([
    { within: 'paragraph', count: 4 },
    { within: 'sentence', count: 4 },
    { within: 'quotation', count: 2 },
  ])('a $within', async ({ within: stretch, count }) => {
    await open(`/?entity=moscow&entity=beijing&match=all&within=${stretch}`)
    expect((await matches()).textContent).toBe(`${count} of 14 paragraphs match`)
  })

  test('is chosen beside the filter', async () => {
    await open('/?entity=china')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'within a' }), 'quotation')
    expect(window.location.search).toBe('?entity=china&within=quotation')
    await waitFor(async () =>
      expect((await matches()).textContent).not.toBe('10 of 14 paragraphs match'),
    )
  })

  test('without a network is answered by the paragraph, and says so', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')))
    // What was fetched once stays with the code, so this page takes the code anew.
    vi.resetModules()
    const fresh = await import('./seed-page.tsx')
    await fresh.open('/?entity=moscow&not=china&within=sentence')
    await screen.findByText(texts.entities.notLoaded)
    expect(screen.queryByText(/paragraphs match/u)).toBeNull()
  })
})

test('those who are named often and not heard are named', async () => {
  await open('/')
  const quotations = screen.getByRole('region', { name: /^Quotations/u })
  expect(quotations.querySelector('.not-heard')?.textContent).toBe(
    'Named often, but not heard: Ukraine',
  )
})
