import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatFind, parseFind } from '../../src/address/find.ts'

test('what was looked for is read again as it was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (words) => {
      expect(parseFind(new URLSearchParams(formatFind(words)))).toBe(words)
    }),
  )
})

test.each([
  { query: '', words: '' },
  { query: 'find=', words: '' },
  { query: 'find=Olsen%3A+port&find=other', words: 'Olsen: port' },
  { query: `find=${'a'.repeat(5000)}`, words: 'a'.repeat(200) },
])('$query', ({ query, words }) => {
  expect(parseFind(new URLSearchParams(query))).toBe(words)
})
