import { expect, test } from 'vitest'
import { describedAs } from '../../../../src/analysis/entities/learned/described-as.ts'
import { looksOf } from '../../../../src/analysis/entities/learned/looks.ts'
import { nounClassesOf } from '../../../../src/analysis/entities/learned/noun-classes.ts'
import { zonesOf } from '../../../../src/analysis/entities/learned/zones.ts'
import { wordsOfText } from '../../../../src/analysis/entities/words.ts'
import { documentOf } from '../../document-of.ts'

const wordsOf = (text: string) => wordsOfText(documentOf(text))

test.each([
  {
    text: 'He met the Ministry of Defence in Paris.',
    found: ['He', 'Ministry of Defence in Paris'],
  },
  { text: 'He saw Apollo 11 land.', found: ['He', 'Apollo 11'] },
  { text: 'nobody came', found: [] },
  { text: 'Ada went home and then she met Ben', found: ['Ada', 'Ben'] },
])('zones: $text', ({ text, found }) => {
  const words = wordsOf(text)
  const zones = zonesOf(words).map(({ from, to }) =>
    text.slice(words[from]?.start, words[to - 1]?.end),
  )
  expect(zones).toEqual(found)
})

test.each([
  { text: 'Bilje is a village in Croatia.', found: 'is village' },
  { text: 'Velvet, an American band from Leeds, played.', found: 'beside band' },
  { text: 'Bilje (Serbian: Biljd) was the capital of it.', found: 'is capital' },
  { text: 'Bilje voted.', found: null },
  { text: 'Bilje, and a village in Croatia, voted.', found: null },
])('described: $text', ({ text, found }) => {
  const description = describedAs(wordsOf(text), 1, looksOf())
  expect(description && `${description.by} ${description.noun.lower}`).toBe(found)
})

test.each([
  ['singer', ['nP']],
  ['singers', ['nPs']],
  ['village', ['nG']],
  ['yesterday', []],
])('noun classes: %s', (word, found) => {
  expect(nounClassesOf(word)).toEqual(found)
})
