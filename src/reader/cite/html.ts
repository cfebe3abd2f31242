import { escaped } from '../escaped.ts'
import type { Citation, Cited } from './citation.ts'
import { markedWords } from './marked-words.ts'
import { plainSource } from './plain-text.ts'
import { type Run, wordsOf } from './runs.ts'

/** A figure: the words in a `blockquote`, and below who said them, with the link to the passage. */
export function html(citation: Citation): Cited {
  const source = plainSource(citation).map((run) => markedUp(run, citation))
  const figure = `<figure>
<blockquote cite="${escaped(citation.link)}">${escaped(markedWords(citation))}</blockquote>
<figcaption>— ${source.join('')}</figcaption>
</figure>`
  return { text: figure, html: figure }
}

function markedUp(run: Run, { link, published }: Citation): string {
  const words = escaped(wordsOf(run))
  if (typeof run === 'string') return words
  if (run.as === 'title') return `<a href="${escaped(link)}"><cite>${words}</cite></a>`
  return run.as === 'day' ? `<time datetime="${escaped(published ?? '')}">${words}</time>` : words
}
