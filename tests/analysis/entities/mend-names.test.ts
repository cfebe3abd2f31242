import { expect, test } from 'vitest'
import { findNames } from '../../../src/analysis/entities/find-names.ts'
import { mendName } from '../../../src/analysis/entities/mend-names.ts'
import { wordsOfText } from '../../../src/analysis/entities/words.ts'
import type { EntityType } from '../../../src/annotation/entities.ts'
import { documentOf } from '../document-of.ts'

/** What becomes of words that the model reads as one name of a type. */
function mended(text: string, type: EntityType, at?: { from: number; to: number }): string[] {
  const words = wordsOfText(documentOf(text))
  const rules = new Map(findNames(words, null).map((name) => [name.from, name]))
  const shares = { person: 0, place: 0, organization: 0, other: 0, [type]: 1 }
  const to = words.at(-1)?.text === '.' ? words.length - 1 : words.length
  return mendName(words, { ...(at ?? { from: 0, to }), shares }, rules).map((name) =>
    words
      .slice(name.from, name.to)
      .map((word) => word.text)
      .join(' '),
  )
}

test.each([
  { words: 'US and European Union', type: 'place', found: ['US', 'European Union'] },
  { words: 'Both Okafor', type: 'person', found: ['Okafor'] },
  { words: 'President Ada Berg', type: 'person', found: ['Ada Berg'] },
  { words: 'of Minho Valley', type: 'place', found: ['Minho Valley'] },
  { words: 'of', type: 'place', found: [] },
  { words: 'Chinese President', type: 'other', found: [] },
  {
    words: 'Ada Berg of the Ada Berg Group',
    type: 'person',
    found: ['Ada Berg', 'Ada Berg Group'],
  },
  {
    words: 'Democratic National Committee Chairwoman Anne Lee',
    type: 'person',
    found: ['Democratic National Committee', 'Anne Lee'],
  },
] as const)('mended: $words', ({ words, type, found }) => {
  expect(mended(words, type)).toEqual(found)
})

test.each([
  { text: 'The harbour of Lima. Image: Ada Berg.', from: 5, to: 6, found: [] },
  { text: 'The harbour of Lima Photo: Ada Berg.', from: 3, to: 5, found: ['Lima'] },
  { text: 'Image Comics grew.', from: 0, to: 2, found: ['Image Comics'] },
  { text: 'The court heard Ada Berg, QC, today.', from: 6, to: 7, found: [] },
  { text: 'Acme / Tea Union met.', from: 0, to: 4, found: ['Acme', 'Tea Union'] },
  { text: 'Acme - Tea Union met.', from: 0, to: 4, found: ['Acme', 'Tea Union'] },
  {
    text: 'Kenya Union’s Research Centre met.',
    from: 0,
    to: 5,
    found: ['Kenya Union', 'Research Centre'],
  },
  { text: 'Ada’s Kitchen opened.', from: 0, to: 3, found: ['Ada ’s Kitchen'] },
  { text: 'They work for Berg Ltd. in Lima.', from: 3, to: 5, found: ['Berg Ltd .'] },
  { text: 'It cost US$ 20,000.', from: 2, to: 3, found: [] },
])('mended in its sentence: $text', ({ text, from, to, found }) => {
  expect(mended(text, 'organization', { from, to })).toEqual(found)
})

test.each([
  { words: 'The Hague', type: 'place' },
  { words: 'Bosnia and Herzegovina', type: 'place' },
  { words: 'Ursula von der Leyen', type: 'person' },
  { words: 'President Hotel', type: 'place' },
] as const)('left alone: $words', ({ words, type }) => {
  expect(mended(words, type)).toEqual([words])
})

test('“’s” begins no name', () => {
  const text = 'Minho’s Research Centre'
  expect(mended(text, 'organization', { from: 1, to: 4 })).toEqual(['Research Centre'])
  expect(mended(text, 'organization', { from: 1, to: 2 })).toEqual([])
})

test('the part of a title that is read with a name goes with the title', () => {
  const text = 'Secretary of State Ada Berg'
  expect(mended(text, 'person', { from: 1, to: 5 })).toEqual(['Ada Berg'])
  expect(mended(text, 'person', { from: 1, to: 3 })).toEqual([])
})

test('an article behind the dash of a dateline is no part of a name', () => {
  const at = { from: 2, to: 5 }
  expect(mended('LIMA — A Minho Valley man', 'other', at)).toEqual(['Minho Valley'])
})
