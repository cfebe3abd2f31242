import { expect, test } from 'vitest'
import { articlePageData } from '../../../src/drawing/page-data-of.ts'
import { quotesBySpeaker } from '../../../src/reader/quotes/quotes-by-speaker.ts'
import { wholeOf } from '../../../src/reader/quotes/whole-quotation.ts'
import { readArticle } from '../articles.ts'

test.each([
  { sentence: '“We will,” Ana Ortiz said, “never go.”', whole: 'We will never go.' },
  {
    sentence: '“We won the vote,” Ana Ortiz told reporters. “Sleep well tonight.”',
    whole: 'We won the vote. Sleep well tonight.',
  },
  { sentence: '“Who asked us?” Ana Ortiz said. “Nobody did.”', whole: 'Who asked us? Nobody did.' },
  { sentence: "'We will,' Ana Ortiz said, 'never go.'", whole: 'We will never go.' },
  {
    sentence: '“We won the vote”, Ana Ortiz told reporters. “Sleep well tonight.”',
    whole: 'We won the vote. Sleep well tonight.',
  },
  {
    sentence: 'Ana Ortiz said: “The lamp was lit in 1988.\n\n“It was never put out.”',
    whole: 'The lamp was lit in 1988. It was never put out.',
  },
  { sentence: 'The ferry, Ana Ortiz said, will stop.', whole: 'The ferry will stop' },
  { sentence: '“We will never go,” Ana Ortiz said.', whole: null },
  { sentence: '“We will go,” Ana Ortiz said. Paul Lee said: “We will stay here.”', whole: null },
])('$sentence', ({ sentence, whole }) => {
  const article = readArticle('ferry', sentence, null)
  const { quotations } = article.analysis
  for (const piece of quotations) expect(wholeOf(article, piece)?.words ?? null).toBe(whole)
  const counted = whole === null ? quotations.length : 1
  expect(articlePageData(article).counts.quotations).toBe(counted)
  expect(quotesBySpeaker(article).flatMap(({ quotes }) => quotes)).toHaveLength(counted)
})
