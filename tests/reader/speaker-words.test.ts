import { expect, test } from 'vitest'
import { speakerOf } from '../../src/reader/speaker-words.ts'
import { readArticle } from './articles.ts'

const speakersIn = (text: string) => {
  const article = readArticle('a', text, null)
  return article.analysis.quotations.map((quotation) => speakerOf(article, quotation))
}

test('words that nobody is credited with say so', () => {
  const text =
    '“Nobody told us that the ferry would not sail today.”\n\nThe harbour was closed at noon.'
  expect(speakersIn(text)).toEqual(['Speaker not stated'])
})

test('words that may be two people’s say that there are two readings', () => {
  const text = `Ana Roca and her cousin Luis Roca met the harbour master, Paul Hedley.

ROCA: We need the pier.

HEDLEY: You had it for a year.

ROCA: Not the whole of it.`
  expect(speakersIn(text)).toEqual([
    'Speaker not clear: two readings',
    'Paul Hedley',
    'Speaker not clear: two readings',
  ])
})

test('a speaker without a name is told by the words for them', () => {
  expect(speakersIn('Officials said the talks had failed.')).toEqual(['Officials (not named)'])
})
