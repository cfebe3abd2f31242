import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/reader/article-context.tsx'
import { timeFactsOf } from '../../../src/reader/source/time-facts.ts'
import { dateWordsOf } from '../../../src/reader/timeline/date-words.ts'
import { allArticles, readArticle, seedArticle, undatedSeed } from '../articles.ts'

const timesIn = (article: Article) =>
  article.analysis.times.map((time) => timeFactsOf(article, time, dateWordsOf))

test.each([
  { article: seedArticle, words: 'Friday', value: '10 June 2022', unresolved: null },
  { article: seedArticle, words: 'February', value: 'February 2022', unresolved: null },
  { article: seedArticle, words: 'a day', value: '1 day', unresolved: null },
  { article: seedArticle, words: 'recent years', value: null, unresolved: 'vague' },
  {
    article: seedArticle,
    words: 'the start of the year',
    value: 'Beginning of 2022',
    unresolved: null,
  },
  { article: undatedSeed, words: 'Friday', value: null, unresolved: 'no-reference-date' },
  { article: undatedSeed, words: 'Wednesday', value: null, unresolved: 'no-reference-date' },
])('$words is $value ($unresolved)', ({ article, words, ...facts }) => {
  expect(timesIn(article).find((time) => time.words === words)).toMatchObject(facts)
})

test('a sum names its base', () => {
  const friday = timesIn(seedArticle).find(({ words }) => words === 'Friday')
  expect(friday?.reason.sum).toBe('“Friday” before Wednesday 15 June 2022 → Friday 10 June 2022')
})

test('a length of time has its unit', () => {
  const article = readArticle('talks', 'The talks in Oslo lasted three hours and two weeks.', null)
  expect(timesIn(article).map(({ value }) => value)).toEqual(['3 hours', '2 weeks'])
})

describe.each(allArticles().map((article) => ({ name: article.slug, article })))(
  '$name',
  ({ article }) => {
    test('the words shown are the slices', () => {
      for (const { start, end, words, reason } of timesIn(article)) {
        expect(article.text.slice(start, end)).toBe(words)
        expect(reason.words.length).toBeGreaterThan(0)
        expect(reason.source).toContain('source.txt#:~:text=')
      }
    })
  },
)
