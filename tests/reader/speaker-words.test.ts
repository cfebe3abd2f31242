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

test('words of a pronoun that nobody named fits say which it is', () => {
  expect(speakersIn('A storm closed the harbour.\n\n“We lost the boat,” she said.')).toEqual([
    'Speaker not stated: only “she”',
  ])
})

test.each([
  {
    text: 'Anna Berg runs the port. Maria Lopez runs the ferries. She said the pier would open.',
    other: 'Anna Berg',
  },
  {
    text: 'Anna Berg runs the port. Maria Lopez said the pier would open.',
    other: null,
  },
  {
    text: 'Anna Berg runs the port. Fog lay over it. Nothing moved. Maria Lopez left. She said the pier would open.',
    other: null,
  },
])('who may be meant as well is said beside the speaker: $text', ({ text, other }) => {
  const article = readArticle('a', text, null)
  const [quotation] = article.analysis.quotations
  expect(quotation && speakerOf(article, quotation)).toBe(
    other ? `Maria Lopez or perhaps ${other}` : 'Maria Lopez',
  )
})

test('words that may be two people’s say whose', () => {
  const text = `Ana Roca and her cousin Luis Roca met the harbour master, Paul Hedley.

ROCA: We need the pier.

HEDLEY: You had it for a year.

ROCA: Not the whole of it.`
  expect(speakersIn(text)).toEqual([
    'Speaker not clear: Ana Roca or Luis Roca',
    'Paul Hedley',
    'Speaker not clear: Ana Roca or Luis Roca',
  ])
})

test('a speaker without a name is told by the words for them', () => {
  expect(speakersIn('Officials said the talks had failed.')).toEqual(['Officials (not named)'])
})
