import { escaped } from '../escaped.ts'
import type { Citation, Cited } from './citation.ts'
import { markedWords } from './marked-words.ts'
import { plainSource } from './plain-text.ts'
import { type Run, wordsOf } from './runs.ts'

/** A figure: the words in a `blockquote`, and below who said them, with the link to the passage. */
export function html(citation: Citation): Cited {
  const source = plainSource(citation).map((run) => markedUp(run, citation))
  const address = citation.link === null ? '' : ` cite="${escaped(citation.link)}"`
  const figure = `<figure>
<blockquote${address}>${escaped(markedWords(citation))}</blockquote>
<figcaption>— ${source.join('')}</figcaption>
</figure>`
  return { text: figure, html: figure }
}

function markedUp(run: Run, { link, published }: Citation): string {
  const words = escaped(wordsOf(run))
  if (typeof run === 'string') return words
  if (run.as === 'title') {
    const title = `<cite>${words}</cite>`
    return link === null ? title : `<a href="${escaped(link)}">${title}</a>`
  }
  return run.as === 'day' ? `<time datetime="${escaped(published ?? '')}">${words}</time>` : words
}
