import type { Sentence } from '../annotation/document.ts'
import type { TextRange } from '../annotation/range.ts'
import type { Token } from './text/tokenise.ts'

/** The article cut into pieces: what every finder reads. Paragraphs exclude boilerplate. */
export type DocumentText = {
  readonly text: string
  readonly paragraphs: readonly TextRange[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}
