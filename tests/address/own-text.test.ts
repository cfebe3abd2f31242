import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatOwnText, parseOwnText } from '../../src/address/own-text.ts'

test.each([
  ['text=open', 'open'],
  ['text=m3k9x2&entity=_1', 'm3k9x2'],
  ['entity=_1', null],
  ['text=', null],
  ['text=Flour ran out', null],
  [`text=${'a'.repeat(21)}`, null],
])('?%s asks for %s', (query, name) => {
  expect(parseOwnText(new URLSearchParams(query))).toBe(name)
})

test('what is written is what is read', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{1,20}$/u), (name) => {
      expect(parseOwnText(new URLSearchParams(formatOwnText(name)))).toBe(name)
    }),
  )
})
