import type { Sentence } from '../annotation/document.ts'
import type { TextRange } from '../annotation/range.ts'
import type { Token } from './text/tokenise.ts'

/** The article cut into pieces: what every finder reads. Its pieces exclude boilerplate. */
export type DocumentText = {
  readonly text: string
  /** Every block of the text in order, headline and headings included; sentences count them. */
  readonly paragraphs: readonly TextRange[]
  /** Those of `paragraphs` that are a headline, a heading or a byline, by index. */
  readonly headings: ReadonlySet<number>
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}
