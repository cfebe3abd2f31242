import { expect, test } from 'vitest'
import { type Line, linesOf, stepFrom } from '../../../src/reader/speech/lines.ts'

const script = [
  {
    id: 'p-one',
    pieces: [
      { start: 0, end: 5, sentence: 0 },
      { start: 6, end: 11, say: 'Margaret Olsen, quoted:', sentence: 1 },
      { start: 6, end: 11, speaker: 0, sentence: 1 },
    ],
  },
  { id: 'p-gone', pieces: [{ start: 0, end: 4, sentence: 0 }] },
  { id: 'p-two', pieces: [{ start: 0, end: 5, sentence: 0 }] },
]

const words: Readonly<Record<string, string>> = { 'p-one': 'Cold. Dark.', 'p-two': 'Late.' }
const lines: Line[] = linesOf(script, (id) => words[id] ?? null)

test('the lines of what is in the page, each with the whole sentence to be marked', () => {
  expect(lines.map(({ words: said, marked }) => [said, marked.start, marked.end])).toEqual([
    ['Cold.', 0, 5],
    ['Margaret Olsen, quoted:', 6, 11],
    ['Dark.', 6, 11],
    ['Late.', 0, 5],
  ])
})

test.each([
  { from: 0, by: 1, unit: 'sentence', to: 1 },
  { from: 1, by: 1, unit: 'sentence', to: 3 },
  { from: 2, by: -1, unit: 'sentence', to: 0 },
  { from: 0, by: -1, unit: 'sentence', to: 0 },
  { from: 3, by: 1, unit: 'sentence', to: null },
  { from: 1, by: 1, unit: 'paragraph', to: 3 },
  { from: 3, by: -1, unit: 'paragraph', to: 0 },
  { from: 3, by: 1, unit: 'paragraph', to: null },
] as const)('from line $from by $by $unit', ({ from, by, unit, to }) => {
  expect(stepFrom(lines, from, by, unit)).toBe(to)
})
