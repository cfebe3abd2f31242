import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Citation } from '../../../src/reader/cite/citation.ts'
import { fitWords } from '../../../src/reader/cite/fit-words.ts'
import {
  type Label,
  type Measure,
  pictureSize,
  svgAnchor,
} from '../../../src/reader/cite/picture.ts'
import { pictureColours, schemes } from '../../../src/reader/cite/picture-colours.ts'
import { pictureText } from '../../../src/reader/cite/picture-text.ts'
import { quotationPicture } from '../../../src/reader/cite/quotation-picture.ts'
import { palettesOfTheSite } from '../../styles/palettes.ts'

const half: Measure = (words, { size }) => words.length * size * 0.5

const quoted: Citation = {
  words: 'We will “not” stop,',
  kind: 'direct',
  speaker: 'Ana Ortiz',
  holder: null,
  chain: 'via the Tanjug statement',
  title: { words: 'Ferries to go on', origin: 'text' },
  authors: [],
  outlet: 'Reuters',
  published: '2022-06-15',
  accessed: '2026-11-24',
  link: 'https://example.org/',
}

const labelsOf = (citation: Citation): Label[] =>
  quotationPicture(citation, 'light', half).shapes.filter((shape) => shape.kind === 'label')
const wordsIn = (citation: Citation, part: Label['part']) =>
  labelsOf(citation)
    .filter((label) => label.part === part)
    .map(({ words }) => words)
const bare = (words: string) => words.replace(/\s/gu, '')

test('the words of the card are those of the article, to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (words) => {
      const drawn = wordsIn({ ...quoted, words }, 'words').join('')
      const [shown = '', cut] = drawn.split(/ ?(\[…\])$/u)
      if (cut === undefined) expect(bare(drawn)).toBe(bare(words))
      else expect(bare(words).startsWith(bare(shown))).toBe(true)
    }),
  )
})

test('speaker, channel, article, day and outlet stand below them', () => {
  expect(wordsIn(quoted, 'credit')).toEqual(['Ana Ortiz', 'via the Tanjug statement'])
  expect(wordsIn(quoted, 'place')).toEqual(['Ferries to go on', '15 June 2022', 'Reuters'])
  expect(wordsIn({ ...quoted, published: null }, 'place')).toEqual(['Ferries to go on', 'Reuters'])
})

test.each([
  { kind: 'direct', marks: ['“', '”'], dashes: 0, said: [] },
  { kind: 'mixed', marks: [], dashes: 2, said: ['quoted in part'] },
  { kind: 'indirect', marks: [], dashes: 2, said: ['reported, not quoted'] },
] as const)('our marks stand around words quoted in full alone: $kind', (expected) => {
  const citation = { ...quoted, kind: expected.kind, chain: null }
  expect(wordsIn(citation, 'mark')).toEqual(expected.marks)
  expect(wordsIn(citation, 'credit').slice(1)).toEqual(expected.said)
  const [line] = quotationPicture(citation, 'light', half).shapes
  expect(line?.kind === 'line' && line.dashes.length).toBe(expected.dashes)
})

test('more words are set smaller, and at last cut at a word, and the sign says so', () => {
  const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')
  const room = { width: 400, height: 200, sizes: [40, 20], weight: 400 } as const
  expect(fitWords(words(3), room, half)).toMatchObject({ type: { size: 40 } })
  expect(fitWords(words(30), room, half)).toMatchObject({ type: { size: 20 } })
  const cut = fitWords(words(300), room, half)
  expect(cut.lines.at(-1)).toMatch(/ word\d+ \[…\]$/u)
  expect(cut.lines.every((line) => half(line, cut.type) <= room.width)).toBe(true)
  expect(pictureText({ ...quoted, words: words(300) })).toContain('word299')
})

test('words that run from right to left stand at the right, and their marks at their ends', () => {
  const labels = labelsOf({ ...quoted, words: '«2» לא נפסיק', speaker: 'Ana Ortiz' })
  const of = (part: Label['part']) => labels.filter((label) => label.part === part)
  const [words] = of('words')
  const [open, close] = of('mark')
  expect(words).toMatchObject({ anchor: 'right', direction: 'rtl' })
  expect(open?.anchor).toBe('left')
  expect(open?.x).toBeGreaterThan(words?.x ?? 0)
  expect(close?.x).toBeLessThan(words?.x ?? 0)
  expect(of('credit')[0]).toMatchObject({ anchor: 'right', direction: 'ltr', x: 1120 })
  expect(of('place')[0]).toMatchObject({ anchor: 'right', x: 1120 })
  expect(words && svgAnchor(words)).toBe('start')
})

test('nothing leaves the card', () => {
  const long = { ...quoted, words: 'so it goes on '.repeat(90), speaker: 'Ana '.repeat(60) }
  for (const { x, y, words, anchor, ...type } of labelsOf({ ...long, outlet: 'x'.repeat(90) })) {
    const width = half(words, type)
    expect(anchor === 'left' ? x : x - width).toBeGreaterThanOrEqual(0)
    expect(anchor === 'left' ? x + width : x).toBeLessThanOrEqual(pictureSize.width)
    expect(y).toBeLessThan(pictureSize.height)
  }
})

test('its colours are those of the page', () => {
  const palettes = palettesOfTheSite()
  for (const scheme of schemes) {
    for (const [token, colour] of Object.entries(pictureColours[scheme])) {
      expect(palettes.get(scheme)?.get(token)).toBe(colour)
    }
  }
})
