import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { sliceOf, textRange } from '../../src/annotation/range.ts'
import {
  readableRangeOf,
  readableTextFrom,
  readableTextOf,
  sourceRangeOf,
} from '../../src/annotation/readable-text.ts'
import {
  rangeOfPosition,
  textPositionSelectorOf,
  textQuoteSelectorOf,
} from '../../src/annotation/selectors.ts'

const readable = (...words: string[]) =>
  readableTextFrom(words.map((text, index) => ({ id: `p-${index}`, words: text })))

test('a quote has its words and what stands around them', () => {
  const article = readable('“We will not stop,” said Ms Ortiz.', 'She left.')
  expect(textQuoteSelectorOf(article, textRange(1, 18))).toEqual({
    type: 'TextQuoteSelector',
    exact: 'We will not stop,',
    prefix: '“',
    suffix: '” said Ms Ortiz.\n\nShe left.',
  })
})

test('positions count code points, ranges UTF-16 code units', () => {
  const article = readable('🦦🦦 otters 🦦 came back')
  const range = textRange(article.text.indexOf('came'), article.text.length)
  expect(textPositionSelectorOf(article, range)).toMatchObject({ start: 12, end: 21 })
  expect(textQuoteSelectorOf(article, range).prefix).toBe('🦦🦦 otters 🦦 ')
})

test.each([
  { start: 0, end: 0 },
  { start: -1, end: 2 },
  { start: 0.5, end: 2 },
  { start: 0, end: 99 },
  { start: Number.NaN, end: 2 },
  { start: 0, end: Number.POSITIVE_INFINITY },
])('no range for $start–$end', (selector) => {
  expect(rangeOfPosition(readable('otters'), selector)).toBeNull()
})

test('any range, sent as a position and read again, is the same', () => {
  const letter = fc.constantFrom('a', ' ', '🦦', 'é', '”')
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1 }), fc.nat(), fc.nat(), (letters, a, b) => {
      const article = readable(letters.join(''))
      const from = a % letters.length
      const to = from + 1 + (b % (letters.length - from))
      const at = (index: number) => letters.slice(0, index).join('').length
      const range = textRange(at(from), at(to))
      const selector = textPositionSelectorOf(article, range)
      expect(selector).toEqual({ type: 'TextPositionSelector', start: from, end: to })
      expect(rangeOfPosition(article, selector)).toEqual(range)
      const { prefix, suffix } = textQuoteSelectorOf(article, range)
      expect([...prefix].length).toBe(Math.min(32, from))
      expect([...suffix].length).toBe(Math.min(32, letters.length - to))
    }),
  )
})

const source =
  'BREST: The river rose.\n\n{{^userSubscribed}} {{/userSubscribed}}\n\nIt fell again on Monday.\n'
const drawn = readableTextOf(source, analyse(source).sections)

test('residue is no part of the readable text', () => {
  expect(drawn.text).toBe('BREST: The river rose.\n\nIt fell again on Monday.')
})

test('a range goes to the readable text and back', () => {
  const fell = textRange(source.indexOf('fell'), source.indexOf('Monday'))
  const range = readableRangeOf(drawn, fell)
  expect(range && sliceOf(drawn.text, range)).toBe('fell again on ')
  expect(range && sourceRangeOf(drawn, range)).toEqual(fell)
})

test('a range that ends in residue ends with the words before it; one within it is none', () => {
  const residue = source.indexOf('{{^')
  const range = readableRangeOf(drawn, textRange(source.indexOf('rose'), residue + 4))
  expect(range && sliceOf(drawn.text, range)).toBe('rose.')
  expect(readableRangeOf(drawn, textRange(residue, residue + 4))).toBeNull()
  expect(sourceRangeOf(drawn, textRange(22, 24))).toBeNull()
})
