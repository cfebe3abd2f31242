import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuotedSpans } from '../../../src/analysis/quotations/find-quoted-spans.ts'
import { findParagraphs } from '../../../src/analysis/text/find-paragraphs.ts'

const spansIn = (text: string) => findQuotedSpans(text, findParagraphs(text, []))
const wordsOf = (text: string) =>
  spansIn(text).map(({ range }) => text.slice(range.start, range.end))

test.each([
  { text: 'He said “no ‘forbidden’ areas” here', spans: ['no ‘forbidden’ areas'] },
  { text: 'He said "no \'forbidden\' areas" here', spans: ["no 'forbidden' areas"] },
  { text: '‘It’s the leaders’ call,’ he said', spans: ['It’s the leaders’ call,'] },
  { text: "'It's over,' he said", spans: ["It's over,"] },
  { text: "«Oui», „ja“, “yes” and ``aye''", spans: ['Oui', 'ja', 'yes', 'aye'] },
  { text: "''It's over,'' he said", spans: ["It's over,"] },
  { text: '“ spaced out ”', spans: ['spaced out'] },
  { text: '“One.\n\n“Two.”', spans: ['One.', 'Two.'] },
  { text: '“Never closed, he said.', spans: ['Never closed, he said.'] },
  { text: 'He said, "One.\n\nTwo." Then he left.', spans: ['One.', 'Two.'] },
  { text: '“One.\n\nTwo,” he said, “three.”', spans: ['One.', 'Two,', 'three.'] },
  { text: 'He said, "One.\n\nThe board is 12" wide.', spans: ['One.'] },
  { text: 'He said, "One.\n\nHe left "early" again.', spans: ['One.', 'early'] },
  { text: '"It is over.“ He left.', spans: ['It is over.'] },
  { text: 'A "stray mark, he said.', spans: [] },
  { text: 'A "stray mark, he said.\n\nHe left." Late.', spans: [] },
  { text: "the ’90s, rock ’n’ roll, the leaders’ call, dogs' ears", spans: [] },
  { text: '“” and ""', spans: [] },
])('the spans of $text', ({ text, spans }) => {
  expect(wordsOf(text)).toEqual(spans)
})

test('spans of any string are sorted, apart, and inside their paragraph', () => {
  const anything = fc.string({
    unit: fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', '„', 'a', ' ', ',', '\n', '😀'),
  })
  fc.assert(
    fc.property(anything, (text) => {
      let at = 0
      for (const { range, outer } of spansIn(text)) {
        expect(outer.start).toBeGreaterThanOrEqual(at)
        expect(range.start).toBeGreaterThanOrEqual(outer.start)
        expect(range.end).toBeLessThanOrEqual(outer.end)
        expect(text.slice(range.start, range.end)).not.toMatch(/^\s|\s$|\n/u)
        at = outer.end
      }
    }),
  )
})
