import { expect, test } from 'vitest'
import { bySameSpeaker, stepFrom } from '../../src/reader/steps.ts'

test.each([
  { from: 'a', by: 1, to: 'b' },
  { from: 'c', by: 1, to: 'a' },
  { from: 'a', by: -1, to: 'c' },
  { from: null, by: 1, to: 'a' },
  { from: null, by: -1, to: 'c' },
  { from: 'gone', by: 1, to: 'a' },
] as const)('from $from by $by to $to', ({ from, by, to }) => {
  expect(stepFrom(['a', 'b', 'c'], from, by)).toBe(to)
})

test('among none there is no step', () => {
  expect(stepFrom([], 'a', 1)).toBeNull()
})

test('quotations of one speaker, and those said together', () => {
  const quotes = [
    { id: 'q-1', speakers: [{ id: 'olsen' }] },
    { id: 'q-2', speakers: [{ id: 'ko' }] },
    { id: 'q-3', speakers: [{ id: 'ko' }, { id: 'olsen' }] },
    { id: 'q-4', speakers: [] },
  ]
  expect(bySameSpeaker(quotes, 'q-1')).toEqual(['q-1', 'q-3'])
  expect(bySameSpeaker(quotes, 'q-3')).toEqual(['q-1', 'q-2', 'q-3'])
  expect(bySameSpeaker(quotes, 'q-4')).toEqual([])
  expect(bySameSpeaker(quotes, 'gone')).toEqual([])
})
