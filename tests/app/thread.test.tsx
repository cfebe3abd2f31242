import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { findings, open } from './seed-page.tsx'

const thread = (name: string) => screen.findByRole('region', { name: `Thread: ${name}` })

/** The links of a thread to passages, as kind and words. */
const rowsOf = (panel: HTMLElement) =>
  within(panel)
    .getAllByRole('link')
    .filter((link) => link.getAttribute('href')?.startsWith('#'))
    .map((link) => ({ kind: link.dataset.kind, words: link.textContent ?? '' }))

describe('a thread', () => {
  test('lines up quotations, events and mentions of a speaker, each a link to its passage', async () => {
    await open('/?thread=xi-jinping')
    const panel = await thread('Xi Jinping')
    const rows = rowsOf(panel)
    expect(rows.filter(({ kind }) => kind === 'event')).toHaveLength(5)
    expect(rows.filter(({ kind }) => kind === 'mention')).toHaveLength(8)
    expect(rows.filter(({ kind }) => kind !== 'mention' && kind !== 'event')).toHaveLength(9)
    expect(rows[0]?.words).toContain('Xi Jinping told his Russian counterpart')
    for (const link of within(panel).getAllByRole('link')) {
      const target = link.getAttribute('href') ?? ''
      if (target.startsWith('#')) expect(document.getElementById(target.slice(1))).not.toBeNull()
    }
  })

  test('in order of time begins with February and puts the address in step', async () => {
    await open('/?thread=xi-jinping')
    const panel = await thread('Xi Jinping')
    await userEvent.click(within(panel).getByRole('radio', { name: 'in time' }))
    expect(window.location.search).toBe('?thread=xi-jinping&order=time')
    const times = () => [...panel.querySelectorAll('.place')].map((place) => place.textContent)
    await waitFor(() => expect(times().slice(0, 2)).toEqual(['February 2022', '25 February 2022']))
    expect(times().at(-1)).toBe('Without a date')
  })

  test('tells who it is: kinds of mention, own words, partners, and why all of it is one', async () => {
    await open('/?thread=xi-jinping')
    const panel = within(await thread('Xi Jinping'))
    panel.getByText('6 by name, 3 by title, 2 by pronoun')
    panel.getByText(/^9 quotations, \d+ words in quotation marks$/u)
    panel.getByRole('link', { name: 'Vladimir Putin' })
    await userEvent.click(panel.getByText('Why are these the same?'))
    panel.getByText('“the Chinese President”')
  })

  test('of a government says why its capital is read so', async () => {
    await open('/?thread=government-of-russia')
    const panel = await thread('Government of Russia')
    expect(panel.textContent).toContain('6 times read as Government of Russia')
    expect(rowsOf(panel).some(({ words }) => words.includes('Moscow invaded Kyiv'))).toBe(true)
    expect(rowsOf(panel).some(({ words }) => words.includes('BEIJING'))).toBe(false)
  })

  test('is opened from the list, and Escape gives focus back there', async () => {
    await open('/')
    const opener = screen.getByRole('link', { name: 'All about Xinhua' })
    screen.getByText('Xinhua', { selector: '.entity *' }).closest('button')?.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}')
    const panel = await thread('Xinhua')
    await waitFor(() => expect(document.activeElement).toBe(panel))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(opener))
    expect(window.location.search).toBe('')
  })

  test('of nobody that the article knows gives a notice', async () => {
    await open('/?thread=atlantis')
    expect(screen.getByText(/“atlantis”/u).getAttribute('role')).toBe('status')
    expect(screen.queryByRole('region', { name: /^Thread/u })).toBeNull()
  })
})

describe('from a quotation, by one key each', () => {
  const told = (words: string) => {
    const quote = findings?.quotations.find((candidate) => candidate.words.startsWith(words))
    if (!quote) throw new Error(`nobody says “${words}”`)
    return quote
  }
  const card = async (words: string) => {
    const { id } = told(words)
    await open(`/?entity=china#${id}`)
    const panel = screen.getByRole('region', { name: 'Selected passage' })
    await within(panel).findByText('Quoted in part')
    panel.focus()
    return panel
  }

  test('t opens the thread of its speaker', async () => {
    await card('sovereignty and security')
    await userEvent.keyboard('t')
    await thread('Xi Jinping')
    expect(window.location.search).toBe('?entity=china&thread=xi-jinping')
  })

  test('n goes to their next quotation', async () => {
    await card('sovereignty and security')
    await userEvent.keyboard('n')
    expect(decodeURIComponent(window.location.hash)).toBe(`#${told('all parties should').id}`)
  })

  test.each([
    { words: 'sovereignty and security', date: '15 June 2022', told: 'What happened:' },
    { words: 'no ‘forbidden’', date: 'February 2022', told: 'What happened:' },
    { words: 'good momentum', date: '15 June 2022', told: 'What the report is about:' },
  ])('e goes to the event of “$words”: $date', async ({ words, date, told }) => {
    const panel = await card(words)
    expect(within(panel).getByRole('link', { name: `${told} ${date}` })).toBeDefined()
    await userEvent.keyboard('e')
    const event = findings?.events.find(({ id }) => `#${id}` === window.location.hash)
    expect(event?.date).toBe(date)
  })

  test('words that belong to no dated event say so', async () => {
    await open(`/#${told('that any backing from Beijing').id}`)
    await screen.findByText('No dated event is told with these words.')
  })
})
