import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf } from '../../../../src/reader/find/library/excerpt.ts'

const long = 'word '.repeat(100).trim()

test('a short passage is shown whole', () => {
  expect(excerptOf('The ferry sank.', { start: 4, end: 9 })).toEqual({
    before: 'The ',
    hit: 'ferry',
    after: ' sank.',
  })
})

test('without a hit it is the beginning', () => {
  const { before, hit, after } = excerptOf(long, null)
  expect([before, hit]).toEqual(['', ''])
  expect(after).toMatch(/^(?:word ){30,36}…$/u)
})

test('whatever is found, the hit is whole, cut between words, and the rest stands beside it', () => {
  const words = fc.array(fc.constantFrom('a', 'ferry', 'sank-in-the-harbour', 'no,'), {
    minLength: 1,
  })
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(300), (all, from, length) => {
      const text = all.join(' ')
      const start = from % text.length
      const end = Math.min(text.length, start + length)
      const { before, hit, after } = excerptOf(text, { start, end })
      expect(hit).toBe(text.slice(start, end))
      const shown = before.replace(/^… /u, '') + hit + after.replace(/ …$/u, '')
      expect(text).toContain(shown)
      expect(before.length).toBeLessThanOrEqual(62)
      if (before.startsWith('… ')) expect(text[text.lastIndexOf(shown) - 1]).toMatch(/\s/u)
    }),
  )
})
