import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { QuoteCard } from '../../../src/reader/quotes/quote-card.tsx'
import { quoteFactsOf } from '../../../src/reader/quotes/quote-facts.ts'
import { readArticle } from '../articles.ts'

function showFirst(text: string) {
  const article = readArticle('a', text, null)
  const quotes = article.analysis.quotations.map((found) => quoteFactsOf(article, found))
  const [quote] = quotes
  if (!quote) throw new Error('nobody is quoted')
  render(<QuoteCard quote={quote} quotes={quotes} event={null} />)
}

/** What “Why?” answers, a line for each reason. */
async function reasons(): Promise<(string | null)[]> {
  await userEvent.click(screen.getByText('Why?'))
  const list = screen.getAllByRole('list')[0]
  return list
    ? within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    : []
}

test('whom a pronoun may mean as well stands beside the speaker, and why under “Why?”', async () => {
  showFirst('Anna Berg runs the port. Maria Lopez runs the ferries. She said the pier would open.')
  expect(screen.getByText('or perhaps Anna Berg')).toBeDefined()
  expect((await reasons()).at(-1)).toMatch(/another one comes close.*Anna Berg.*Maria Lopez.*She/u)
})

test('“Why?” says which word leaves the speaker open', async () => {
  showFirst('A storm closed the harbour. “We lost the boat,” she said.')
  expect(screen.getByText('Speaker not stated: only “she”')).toBeDefined()
  expect((await reasons()).at(-1)).toMatch(/not make clear enough.*she/u)
})

test('of two who speak together, the way on names the one who is quoted next', () => {
  showFirst(
    '“We are closing,” said Anna Berg and Ben Cole. The port is small.\n\n“It hurts,” Berg said.',
  )
  expect(screen.getByRole('link', { name: /^Next by/u }).textContent).toBe('Next by Anna Berg')
})
