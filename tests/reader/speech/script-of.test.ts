import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.ts'
import { spokenScript } from '../../../src/drawing/spoken-script.ts'
import { articleOf } from '../../../src/reader/article-context.tsx'
import { clipped } from '../../../src/reader/speech/clipped.ts'
import type { Script } from '../../../src/reader/speech/script.ts'

function scriptOf(text: string): Script {
  return spokenScript(articleOf('test', text, analyse(text)))
}

/** What is heard of a text of one paragraph. */
function heard(text: string): string[] {
  return scriptOf(text).flatMap(({ pieces }) =>
    pieces.map(({ start, end, say }) => say ?? text.slice(start, end)),
  )
}

test.each([
  {
    sentence:
      'Margaret Olsen said “the harbour will stay open all winter”, adding that ice is rare.',
    says: [
      'Margaret Olsen said',
      'Margaret Olsen, quoted:',
      'the harbour will stay open all winter',
      'End of quotation.',
      'adding that ice is rare.',
    ],
  },
  {
    sentence: '“The harbour will stay open,” Margaret Olsen said. “We are glad.”',
    says: [
      'Margaret Olsen, quoted:',
      'The harbour will stay open,',
      'End of quotation.',
      'Margaret Olsen said.',
      'Margaret Olsen, quoted:',
      'We are glad.',
      'End of quotation.',
    ],
  },
  {
    sentence: 'According to the Tanjug statement, Ivan Petrov praised the “good work” of the crew.',
    says: [
      'According to the Tanjug statement, Ivan Petrov praised the',
      'Ivan Petrov, quoted in part, via the Tanjug statement:',
      'good work',
      'End of quotation.',
      'of the crew.',
    ],
  },
  {
    sentence: 'Margaret Olsen said that the harbour will stay open.',
    says: ['Margaret Olsen said that the harbour will stay open.'],
  },
  {
    sentence: 'The film “We Will Not Stop” opens on Friday.',
    says: ['The film “We Will Not Stop” opens on Friday.'],
  },
  { sentence: 'OSLO: Ships are late.', says: ['OSLO:', 'Ships are late.'] },
])('$sentence', ({ sentence, says }) => {
  expect(heard(sentence)).toEqual(says)
})

test('a quotation of several sentences is introduced and ended once', () => {
  const says = heard('“It is cold. It is dark. We wait,” Margaret Olsen told reporters.')
  expect(says).toEqual([
    'Margaret Olsen, quoted:',
    'It is cold.',
    'It is dark.',
    'We wait,',
    'End of quotation.',
    'Margaret Olsen told reporters.',
  ])
})

test('a quotation that runs over a paragraph end is not broken there', () => {
  const text =
    'Margaret Olsen said: “It is cold in the harbour.\n\n“It is dark in the harbour too.”'
  const script = scriptOf(text)
  expect(script).toHaveLength(2)
  const remarks = script.flatMap(({ pieces }) => pieces.flatMap(({ say }) => say ?? []))
  expect(remarks).toEqual(['Margaret Olsen, quoted:', 'End of quotation.'])
})

test('pieces are counted from their paragraph, and know their sentence', () => {
  const text = 'It is cold.\n\nIt is dark. Margaret Olsen said “we wait for the ice to go”.'
  const second = scriptOf(text)[1]
  const numbers = second?.pieces.map(({ sentence }) => sentence) ?? []
  expect(new Set(numbers).size).toBe(2)
  const paragraph = text.slice(text.indexOf('It is dark'))
  expect(second?.pieces.map(({ start, end }) => paragraph.slice(start, end))).toEqual([
    'It is dark.',
    'Margaret Olsen said',
    'we wait for the ice to go',
    'we wait for the ice to go',
    'we wait for the ice to go',
  ])
})

const parts = ['word', ' ', ', ', '. ', '“', '”', '’s', 'é', '—', 'x'.repeat(300)]

test('any text is cut into short pieces that leave out no word and repeat none', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 200 }), (chosen) => {
      const text = chosen.join('')
      const pieces = clipped(text, 0, text.length)
      expect(pieces.every(({ start, end }) => start < end && end - start <= 180)).toBe(true)
      const letters = (words: string) => words.replace(/[^\p{L}]/gu, '')
      expect(letters(pieces.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(
        letters(text),
      )
    }),
  )
})
