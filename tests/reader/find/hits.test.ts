import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hitsIn, joined } from '../../../src/reader/find/hits.ts'
import { fold } from '../../../src/reader/fold.ts'

const wordsFound = (text: string, needle: string, within?: { start: number; end: number }[]) =>
  hitsIn(fold(text), fold(needle).text, within).map(({ start, end }) => text.slice(start, end))

describe('words in a passage', () => {
  test.each([
    { text: 'The harbour is no harbour.', needle: 'Harbour', found: ['harbour', 'harbour'] },
    { text: 'Élan and elan', needle: 'elan', found: ['Élan', 'elan'] },
    { text: 'We can’t', needle: "can't", found: ['can’t'] },
    { text: 'aaaa', needle: 'aa', found: ['aa', 'aa'] },
    { text: 'two\nwords', needle: 'two words', found: ['two\nwords'] },
    { text: 'nothing here', needle: 'else', found: [] },
    { text: 'nothing here', needle: '', found: [] },
  ])('$needle in $text', ({ text, needle, found }) => {
    expect(wordsFound(text, needle)).toEqual(found)
  })

  test('only those that lie in a quotation', () => {
    const text = 'port “the port is shut” port'
    expect(hitsIn(fold(text), 'port', [{ start: 6, end: 22 }])).toEqual([{ start: 10, end: 14 }])
    expect(wordsFound(text, 'shut” port', [{ start: 6, end: 22 }])).toEqual([])
  })

  test('any: in order, apart, and each the words that were asked for', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'á', 'b', ' ', '’') })
    fc.assert(
      fc.property(words, words, (text, needle) => {
        const folded = fold(needle).text
        const hits = hitsIn(fold(text), folded)
        for (const [at, { start, end }] of hits.entries()) {
          expect(fold(text.slice(start, end)).text.trimEnd()).toBe(folded.trimEnd())
          expect(start).toBeGreaterThanOrEqual(hits[at - 1]?.end ?? 0)
        }
      }),
    )
  })
})

test('pieces that touch are one stretch', () => {
  const pieces = [
    { start: 9, end: 12 },
    { start: 0, end: 4 },
    { start: 4, end: 7 },
  ]
  expect(joined(pieces)).toEqual([
    { start: 0, end: 7 },
    { start: 9, end: 12 },
  ])
})
