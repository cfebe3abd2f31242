import { expect, test } from 'vitest'
import { excerptOf } from '../../../src/reader/thread/excerpt.ts'

const shown = (text: string, marks: readonly string[]) =>
  excerptOf(
    text,
    { start: 0, end: text.length },
    marks.map((mark) => ({ start: text.indexOf(mark), end: text.indexOf(mark) + mark.length })),
  )
    .map(({ words, marked }) => (marked ? `[${words}]` : words))
    .join('')

test('a short sentence is shown whole, its mentions marked', () => {
  expect(shown('Ko told Olsen that he agrees.', ['Ko', 'he'])).toBe(
    '[Ko] told Olsen that [he] agrees.',
  )
})

test('a long one is cut where words end, on both sides of the first mention', () => {
  const words = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ')
  const cut = shown(`${words} Olsen ${words.replaceAll('word', 'more')}`, ['Olsen'])
  expect(cut).toMatch(/^…\u00a0word\d+ .* word39 \[Olsen\] more0 .* more\d+\u00a0…$/u)
  expect(cut.length).toBeLessThan(180)
})

test('without a mention there is nothing to show', () => {
  expect(shown('Nobody is named.', [])).toBe('')
})
