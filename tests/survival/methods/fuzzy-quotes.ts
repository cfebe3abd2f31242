import search from 'approx-string-match'
import type { Span } from '../edited.ts'
import type { Arrival, Method } from './method.ts'

type Quote = Span & { readonly exact: string; readonly prefix: string; readonly suffix: string }

/**
 * A matcher of the kind that Hypothesis has, from its published description: the position if the words still
 * stand there, else every place with the very words, else what is like them with up to half of the letters
 * wrong (at most 256). The best of them wins, by quote 50, prefix 20, suffix 20 and position 2, however
 * low its score; nobody is told.
 */
export const fuzzyQuotes: Method = {
  name: 'quotes, fuzzy',
  link({ text }, { start, end }) {
    const quote: Quote = {
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    }
    return JSON.stringify(quote)
  },
  follow(link, { text }): Arrival {
    const quote: Quote = JSON.parse(link)
    const { start, end, exact } = quote
    if (text.slice(start, end) === exact) return landed({ start, end })
    const [best] = candidates(text, exact)
      .map((found) => ({ found, score: scoreOf(text, quote, found) }))
      .sort((a, b) => b.score - a.score)
    return best ? landed(best.found) : { kind: 'gone' }
  },
}

type Found = Span & { readonly errors: number }

function landed({ start, end }: Span): Arrival {
  return { kind: 'landed', span: { start, end }, notice: false }
}

function candidates(text: string, exact: string): Found[] {
  const same: Found[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    same.push({ start: at, end: at + exact.length, errors: 0 })
  }
  return same.length > 0 ? same : search(text, exact, Math.min(256, exact.length / 2))
}

function scoreOf(text: string, quote: Quote, { start, end, errors }: Found): number {
  const words = 1 - errors / quote.exact.length
  const before = likeness(text.slice(Math.max(0, start - quote.prefix.length), start), quote.prefix)
  const after = likeness(text.slice(end, end + quote.suffix.length), quote.suffix)
  const position = 1 - Math.abs(start - quote.start) / text.length
  return (50 * words + 20 * before + 20 * after + 2 * position) / 92
}

/** How much of the context is there; none to look for is found. */
function likeness(text: string, context: string): number {
  if (context === '') return 1
  if (text === '') return 0
  const [best] = search(text, context, context.length)
  return best ? 1 - best.errors / context.length : 0
}
