import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import type { Analysis } from '../../src/annotation/analysis.ts'
import { sliceOf, type TextRange } from '../../src/annotation/range.ts'

/** Words and marks that rules look for, so that random texts meet them. */
const bits = fc.constantFrom(
  ...[
    'Chinese President ',
    'Xi Jinping ',
    'Xi ',
    'Moscow',
    '’s ',
    'the two leaders ',
    'he ',
    'their ',
    'said ',
    '“',
    '”',
  ],
  ...[
    '"',
    '. ',
    ', ',
    '\n\n',
    '# ',
    'BEIJING: ',
    '{{x}}',
    '(',
    'on Friday ',
    'Ministry of ',
    'and ',
    'US-led ',
    '😀',
    '\uD83D',
  ],
  ...[
    'its ',
    'told ',
    'Anne Lee ',
    'in ',
    'a bridge ',
    'invaded ',
    'Kyiv ',
    '\r\n',
    '\u00A0',
    'Mr. ',
  ],
)
const text = fc.array(bits, { maxLength: 60 }).map((all) => all.join(''))

function rangesOf(analysis: Analysis): TextRange[] {
  return [
    ...analysis.boilerplate.map(({ range }) => range),
    ...analysis.sentences.map(({ range }) => range),
    ...analysis.sections.flatMap(({ range, paragraphs }) => [
      range,
      ...paragraphs.map((one) => one.range),
    ]),
    ...analysis.entities.flatMap(({ mentions }) => mentions.map(({ range }) => range)),
    ...analysis.quotations.map(({ range }) => range),
    ...analysis.times.map(({ range }) => range),
    ...analysis.events.map(({ range }) => range),
  ]
}

test('any string has an analysis whose ranges lie inside it', () => {
  fc.assert(
    fc.property(text, (any) => {
      for (const range of rangesOf(analyse(any, { published: '2022-06-15' }))) {
        expect(sliceOf(any, range).length).toBe(range.end - range.start)
      }
    }),
  )
})

test('the same text has the same analysis', () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(analyse(any)).toEqual(analyse(any))
    }),
    { numRuns: 30 },
  )
})

test('mentions are sorted, ids differ, and readings cover the names of their place', () => {
  fc.assert(
    fc.property(text, (any) => {
      const { entities } = analyse(any)
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
      for (const { mentions, readings } of entities) {
        const starts = mentions.map(({ range }) => range.start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        if (readings.length === 0) continue
        const read = readings.flatMap((reading) => reading.mentions.map(({ range }) => range.start))
        const named = mentions.filter(({ kind }) => kind === 'name').map(({ range }) => range.start)
        expect(read.toSorted((a, b) => a - b)).toEqual(named)
      }
    }),
  )
})

test('paragraphs of the sections are all that is neither heading, residue nor white space', () => {
  fc.assert(
    fc.property(text, (any) => {
      const { sections, boilerplate } = analyse(any)
      const paragraphs = sections.flatMap((section) => section.paragraphs.map(({ range }) => range))
      for (const [index, range] of paragraphs.entries()) {
        expect(range.start).toBeGreaterThanOrEqual(paragraphs[index - 1]?.end ?? 0)
        for (const residue of boilerplate) {
          expect(residue.range.end <= range.start || residue.range.start >= range.end).toBe(true)
        }
      }
    }),
  )
})

test.each([
  ['one name over and over', 'President Xi '.repeat(20_000)],
  ['one capital over and over', 'Moscow and '.repeat(20_000)],
  ['quotation marks alone', '“'.repeat(100_000)],
  ['pronouns alone', 'he said they '.repeat(20_000)],
  ['headings alone', 'Ab\n'.repeat(50_000)],
])(
  '%s: read to the end, which a quadratic scan would not reach in time',
  { timeout: 30_000 },
  (_, long) => {
    expect(analyse(long).boilerplate).toEqual([])
  },
)
