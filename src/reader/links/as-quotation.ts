import { texts } from '../../texts/texts.ts'
import type { Copy } from '../clipboard.ts'

/** Words of an article, and all that a reader of them elsewhere has to know. */
export type QuotedWords = {
  readonly words: string
  /** Who said them, where they are somebody’s; the article says the rest itself. */
  readonly said: {
    readonly by: string
    /** “via the Tanjug statement”. */
    readonly chain: string | null
    /** Reported without quotation marks: their sense is the speaker’s, the words are not. */
    readonly isIndirect: boolean
  } | null
  readonly title: string
  readonly day: string | null
  readonly link: string
}

/**
 * A quotation to be put into a text of one’s own: the words, whose they are, and where they stand.
 *
 *     “good momentum of development”
 *     — Xi Jinping, via the Tanjug statement
 *     Talks resume, 15 June 2022
 *     https://example.org/…
 */
export function asQuotation(quoted: QuotedWords): Copy {
  const words = texts.selection.quoted(quoted.words)
  const whose = whoseWords(quoted)
  const source = texts.selection.source(quoted.title, quoted.day)
  const [link, linked] = [asHtml(quoted.link), asHtml(source)]
  const paragraphs = words.split('\n\n').map((part) => `<p>${asHtml(part)}</p>`)
  return {
    plain: [words, ...(whose ? [whose] : []), source, quoted.link].join('\n'),
    html: [
      `<blockquote cite="${link}">${paragraphs.join('')}</blockquote>`,
      `<p>${whose ? `${asHtml(whose)}<br>` : ''}<a href="${link}">${linked}</a></p>`,
    ].join(''),
  }
}

function whoseWords({ said }: QuotedWords): string | null {
  if (!said) return null
  const by = said.isIndirect ? texts.selection.reported(said.by) : said.by
  return texts.selection.saidBy(by, said.chain)
}

function asHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
