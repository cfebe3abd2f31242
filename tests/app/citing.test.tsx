import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Citing } from '../../src/app/citing.tsx'
import { articlePageData } from '../../src/drawing/page-data-of.ts'
import { quoteFactsOf } from '../../src/reader/quotes/quote-facts.ts'
import { readArticle } from '../reader/articles.ts'

test('of a split quotation every piece gives the embed of all its words', async () => {
  const article = readArticle(
    'pier',
    '“We will open the pier,” Anna Berg said, “and we will keep it open.”',
    null,
  )
  const [first, later] = article.analysis.quotations
  if (!first || !later) throw new Error('the quotation is not split')
  render(
    <Citing
      page={articlePageData(article)}
      quote={quoteFactsOf(article, later)}
      outlet={null}
      onClose={() => {}}
    />,
  )
  await userEvent.click(await screen.findByRole('radio', { name: 'Embed' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain(`/a/pier/embed/${encodeURIComponent(first.id)}/`)
  expect(dialog.textContent).not.toContain(later.id)
})
