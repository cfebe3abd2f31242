import { expect, test } from 'vitest'
import { quoteFactsOf } from '../../../src/reader/quotes/quote-facts.ts'
import { readArticle } from '../articles.ts'

test.each([
  { sentence: 'The auditors’ report found that the bridge was unsafe.', chain: null },
  { sentence: 'According to the auditors’ report, the bridge was unsafe.', chain: null },
  {
    sentence: 'The report by the auditors says that the bridge was unsafe.',
    chain: 'via The report',
  },
  {
    sentence: 'Marta Lind’s report says that the bridge was unsafe.',
    chain: 'via Marta Lind’s report',
  },
  {
    sentence: 'The auditors said in their report that the bridge was unsafe.',
    chain: 'via their report',
  },
])('$sentence', ({ sentence, chain }) => {
  const article = readArticle('bridge', sentence, null)
  const [quotation] = article.analysis.quotations
  expect(quotation && quoteFactsOf(article, quotation).chain).toBe(chain)
})
