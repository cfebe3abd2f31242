import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps } from '../../src/annotation/range.ts'
import { rangesInFragment } from '../../src/reader/source-file.ts'

const rangesOf = (fragment: string) =>
  rangesInFragment(`blob:https://example.org/1-2#${fragment}`, 100).map(({ start, end }) => [
    start,
    end,
  ])

test.each([
  ['3-9', [[3, 9]]],
  [
    '20-30,3-9',
    [
      [3, 9],
      [20, 30],
    ],
  ],
  ['3-9,5-7', [[3, 9]]],
  [
    '3-9,9-12',
    [
      [3, 9],
      [9, 12],
    ],
  ],
  ['', []],
  ['9-3', []],
  ['90-101', []],
  ['words', []],
])('#%s', (fragment, ranges) => {
  expect(rangesOf(fragment)).toEqual(ranges)
})

test('whatever a link says, its ranges lie in the text, in order and apart', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^b#[0-9,-]{0,30}$/u), fc.nat(200), (link, length) => {
      const ranges = rangesInFragment(link, length)
      for (const [at, range] of ranges.entries()) {
        expect(range.end).toBeLessThanOrEqual(length)
        const next = ranges[at + 1]
        if (next) expect(overlaps(range, next) || next.start < range.start).toBe(false)
      }
    }),
  )
})
