import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { BrowserRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Article } from '../../../src/reader/article-context.tsx'
import { ArticleProvider } from '../../../src/reader/article-context.tsx'
import { Timeline } from '../../../src/reader/timeline/timeline.tsx'
import { TimelineTools } from '../../../src/reader/timeline/timeline-tools.tsx'
import { readArticle, seedArticle, undatedSeed } from '../articles.ts'

beforeEach(() => window.history.replaceState(null, '', '/'))
afterEach(cleanup)

function show(article: Article) {
  return render(
    <ArticleProvider value={article}>
      <Timeline />
    </ArticleProvider>,
  )
}

const barOf = (line: Element | undefined) => {
  const bar = line?.querySelector('.bar')
  return [bar?.getAttribute('x'), bar?.getAttribute('width'), bar?.getAttribute('data-mod')]
}
const lines = () => [...document.querySelectorAll<HTMLElement>('.timeline > li')]
const lineOf = (words: string) => lines().find((line) => line.textContent?.includes(words))

test('a pronoun at the head of a line says whom it stands for', () => {
  const told =
    'Anna Berg resigned as mayor of Oslo on Monday. She left the country on Tuesday. Her deputy was arrested on Wednesday.'
  show(readArticle('resigned', told, '2024-05-16'))
  const labels = lines().map((line) => line.querySelector('.label')?.textContent)
  expect(labels).toEqual([
    'Anna Berg resigned as mayor of Oslo',
    'She [Anna Berg] left the country',
    'Her [Anna Berg’s] deputy was arrested',
  ])
})

describe('the sample', () => {
  test('the partnership spans its month, the invasion is a day with its sum', () => {
    show(seedArticle)
    // 1 February to 26 June: 146 days, of which February has the first 28.
    expect(barOf(lines()[0])).toEqual(['0%', '19.2%', null])
    const invasion = lineOf('Moscow invaded Kyiv')
    expect(invasion?.querySelector('time')?.textContent).toBe('24 February 2022')
    expect(invasion?.textContent).toContain('the day before 25 February 2022')
    expect([...(invasion?.querySelectorAll('q') ?? [])].map((q) => q.textContent)).toEqual([
      'February 25',
      'a day after',
    ])
  })

  test('the summit is to come, in words and in shape', () => {
    show(seedArticle)
    const summit = lines().at(-1)
    expect(summit?.textContent).toContain('to come')
    expect(summit?.dataset.planned).toBe('true')
    expect(barOf(summit)[1]).toBe('4.8%')
  })

  test('the scale names its ends and the day of the article', () => {
    const { container } = show(seedArticle)
    const words = [...container.querySelectorAll('.scale text')].map((text) => text.textContent)
    expect(words).toEqual(['1 Feb 2022', '26 Jun 2022', 'article of 15 Jun 2022'])
  })

  test('without a date every event keeps its words, in text order, and says why', () => {
    const { container } = show(undatedSeed)
    const group = screen.getByRole('region', { name: 'Without a place in time' })
    const words = [...group.querySelectorAll('.date')].map((date) => date.textContent)
    expect(words).toHaveLength(7)
    expect(words[0]).toMatch(/^“Wednesday” the article’s own date is not known/u)
    expect(words.at(-1)).toMatch(/^“Friday” the article’s own date is not known/u)
    expect(container.querySelectorAll('time, .track, .scale')).toHaveLength(0)
  })
})

describe('precision is told by shape', () => {
  const text = `The wall fell in early November, the council said on Tuesday.

The harbour was closed in the late 1960s. More than 900 years ago monks founded the town.

The bridge opened on Monday. The fire destroyed the tower, probably in March 2020.`

  test.each([
    { words: 'monks founded', date: 'Before 1124', mod: 'BEFORE', open: 'data-first' },
    { words: 'harbour was closed', date: 'End of the 1960s', mod: 'END', open: null },
    { words: 'wall fell', date: 'Beginning of November 2023', mod: 'START', open: null },
  ])('$date', ({ words, date, mod, open }) => {
    show(readArticle('wall', text, '2024-06-12'))
    const line = lineOf(words)
    expect(line?.querySelector('time')?.textContent).toBe(date)
    expect(barOf(line)[2]).toBe(mod)
    if (open) expect(line?.hasAttribute(open)).toBe(false)
    expect(line?.querySelectorAll('.bar > *')).toHaveLength(2)
  })

  test('a date that the text leaves open says so in its word, and is broken', () => {
    show(readArticle('wall', text, '2024-06-12'))
    const line = lineOf('destroyed the tower')
    expect(line?.querySelector('.date')?.textContent).toBe('March 2020“probably”')
    expect(line?.querySelector('.bar[data-uncertain]')).not.toBeNull()
    expect(line?.textContent).toContain('2020-03?')
    expect(lineOf('bridge opened')?.querySelector('[data-uncertain]')).toBeNull()
  })
})

/** The tools come after the timeline is drawn, as they do on the page. */
function Tooled() {
  const [drawn, setDrawn] = useState<HTMLElement | null>(null)
  return (
    <BrowserRouter>
      <div ref={setDrawn}>
        <Timeline />
      </div>
      {drawn && <TimelineTools drawn={{ current: drawn }} />}
    </BrowserRouter>
  )
}

describe('its tools', () => {
  const open = () =>
    render(
      <ArticleProvider value={seedArticle}>
        <Tooled />
      </ArticleProvider>,
    )
  const places = () => lines().map((line) => Number(line.dataset.at))

  test('text order moves the lines themselves, and is in the address', async () => {
    open()
    const inTime = lines()
    await userEvent.click(screen.getByRole('radio', { name: 'as in the text' }))
    expect(window.location.search).toBe('?order=text')
    expect(places()).toEqual(places().toSorted((a, b) => a - b))
    expect(lines()).not.toEqual(inTime)
    await userEvent.click(screen.getByRole('radio', { name: 'in time' }))
    expect(lines().every((line, at) => line === inTime[at])).toBe(true)
    expect(window.location.search).toBe('')
  })

  test('an address in text order is shown so', () => {
    window.history.replaceState(null, '', '/?order=text')
    open()
    expect(places()).toEqual(places().toSorted((a, b) => a - b))
  })

  test('the zoom goes nearer to where most happened, on, and back to the whole', async () => {
    open()
    const february = barOf(lines()[0])
    await userEvent.click(screen.getByRole('button', { name: 'Closer: June 2022' }))
    expect(window.location.search).toBe('?zoom=2022-06')
    expect(screen.getByRole('status').textContent).toBe('June 2022')
    expect(lines()[0]?.hasAttribute('data-off')).toBe(true)
    // 10 June is the tenth of thirty days.
    expect(barOf(lineOf('10 June 2022'))).toEqual(['30%', '3.3%', null])
    await userEvent.click(screen.getByRole('button', { name: 'Earlier: February 2022' }))
    expect(barOf(lines()[0])).toEqual(['0%', '100%', null])
    await userEvent.click(screen.getByRole('button', { name: 'Wider: all dates' }))
    expect(barOf(lines()[0])).toEqual(february)
    expect(document.querySelectorAll('[data-off]')).toHaveLength(0)
    expect(window.location.search).toBe('')
  })
})
