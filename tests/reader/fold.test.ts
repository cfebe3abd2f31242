import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/reader/fold.ts'

test.each([
  { text: 'Harbour', folded: 'harbour' },
  { text: '“Málaga —  two”', folded: '"malaga - two"' },
  { text: 'don’t', folded: "don't" },
  { text: 'Łódź, Søren', folded: 'łodz, søren' },
  { text: 'a\n\tb', folded: 'a b' },
  { text: 'co­operate', folded: 'cooperate' },
  { text: 'ﬁne', folded: 'fine' },
  { text: 'e\u0301t\u00e9', folded: 'ete' },
  { text: '', folded: '' },
])('$text is compared as $folded', ({ text, folded }) => {
  expect(fold(text).text).toBe(folded)
})

describe('positions lead back to the text', () => {
  test('of an accented word', () => {
    const text = '“Élodie” said'
    const { text: folded, startOf, endOf } = fold(text)
    const start = folded.indexOf('elodie')
    expect(text.slice(startOf(start), endOf(start + 6))).toBe('Élodie')
  })

  test('of any text: the letters that a stretch came from fold to it again', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'É', 'e\u0301', 'İ', '한', ' ', '\n', '“', 'ﬁ', '😀'),
    })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        const folded = fold(text)
        fc.pre(folded.text !== '')
        const start = from % folded.text.length
        const end = Math.min(folded.text.length, start + 1 + (length % 8))
        const slice = text.slice(folded.startOf(start), folded.endOf(end))
        expect(fold(slice).text).toContain(folded.text.slice(start, end))
      }),
    )
  })
})
