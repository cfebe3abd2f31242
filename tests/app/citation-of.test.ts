import { expect, test } from 'vitest'
import { citationOf, citationOfWords } from '../../src/app/citation-of.ts'
import type { ArticlePageData } from '../../src/app/page-data.ts'
import { articlePageData } from '../../src/drawing/page-data-of.ts'
import type { Article } from '../../src/reader/article-context.tsx'
import { plainText } from '../../src/reader/cite/plain-text.ts'
import { quoteFactsOf } from '../../src/reader/quotes/quote-facts.ts'
import { readArticle, seedArticle } from '../reader/articles.ts'

const page: ArticlePageData = {
  ...articlePageData(seedArticle),
  title: { words: 'A call', origin: 'text' },
}
const factsOf = (article: Article) =>
  article.analysis.quotations.map((one) => quoteFactsOf(article, one))
const holding = (words: string) =>
  factsOf(seedArticle).find((quote) => quote.words.includes(words)) ?? null

test.each([
  {
    of: 'somebody',
    words: 'sovereignty and security',
    cited: '“sovereignty and security”\n— Xi Jinping, in “A call”, Dateline, 15 June 2022\nlink',
  },
  {
    of: 'somebody, reported',
    words: 'Beijing was keen to see Russia-Ukraine peace talks',
    cited:
      'Beijing was keen to see Russia-Ukraine peace talks\n— Xi Jinping, as reported in “A call”, Dateline, 15 June 2022\nlink',
  },
  {
    of: 'the article itself',
    words: 'declined to call it an invastion',
    cited: '“declined to call it an invastion”\n— in “A call”, Dateline, 15 June 2022\nlink',
  },
])('chosen words of $of', ({ words, cited }) => {
  const place = { page, outlet: null, link: 'link' }
  expect(plainText(citationOfWords(words, holding(words), place)).text).toBe(cited)
})

test('who may have said it as well is cited too', () => {
  const text =
    'Anna Berg runs the port. Maria Lopez runs the ferries. She said the pier would open.'
  const [quote] = factsOf(readArticle('a', text, null))
  const place = { page, outlet: null, link: 'link' }
  expect(quote && citationOf(quote, place).speaker).toBe('Maria Lopez or perhaps Anna Berg')
})
