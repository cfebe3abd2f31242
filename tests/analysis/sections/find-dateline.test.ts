import { expect, test } from 'vitest'
import { findDateline } from '../../../src/analysis/sections/find-dateline.ts'
import { sliceOf, textRange } from '../../../src/annotation/range.ts'

test.each([
  { text: 'BEIJING: All parties should settle it.', line: 'BEIJING:', place: 'BEIJING' },
  {
    text: 'BEIJING, June 15 (Reuters) — The leaders met.',
    line: 'BEIJING, June 15 (Reuters) —',
    place: 'BEIJING',
  },
  { text: 'PARIS — The leaders met.', line: 'PARIS —', place: 'PARIS' },
  { text: 'KYIV, Ukraine (AP) - The leaders met.', line: 'KYIV, Ukraine (AP) -', place: 'KYIV' },
  {
    text: 'NAIROBI, Kenya (AP) _ Bombs exploded.',
    line: 'NAIROBI, Kenya (AP) _',
    place: 'NAIROBI',
  },
  {
    text: 'WASHINGTON, August 8 (Xinhua) --  The president spoke.',
    line: 'WASHINGTON, August 8 (Xinhua) --',
    place: 'WASHINGTON',
  },
  { text: 'SAN JOSÉ — The leaders met.', line: 'SAN JOSÉ —', place: 'SAN JOSÉ' },
  { text: 'Paris (AFP) – The leaders met.', line: 'Paris (AFP) –', place: 'Paris' },
  { text: 'New Delhi, 5 May: The leaders met.', line: null, place: null },
  { text: 'UPDATE: The leaders met.', line: null, place: null },
  { text: 'The leaders — all four — met in Paris.', line: null, place: null },
  { text: 'China: a country that grows.', line: null, place: null },
  { text: 'NATO said on Friday that it would act.', line: null, place: null },
])('dateline: $text', ({ text, line, place }) => {
  const found = findDateline(text, [textRange(0, text.length)])
  expect(found && sliceOf(text, found.range)).toBe(line)
  expect(found && sliceOf(text, found.place)).toBe(place)
})

test('a text without a paragraph has no dateline', () => {
  expect(findDateline('', [])).toBeNull()
})

test.each([
  { lede: 'PARIS (AP) — The leaders met.', place: 'PARIS' },
  { lede: 'PARIS — The leaders met.', place: 'PARIS' },
  { lede: 'NOTHING — The leaders met.', place: null },
])('behind a headline with a full stop: $lede', ({ lede, place }) => {
  const text = `Leaders meet. ${lede}`
  const found = findDateline(text, [textRange(0, 13), textRange(14, text.length)])
  expect(found && sliceOf(text, found.place)).toBe(place)
})
