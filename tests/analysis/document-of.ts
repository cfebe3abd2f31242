import type { DocumentText } from '../../src/analysis/document-text.ts'
import { findParagraphs } from '../../src/analysis/text/find-paragraphs.ts'
import { findSentences } from '../../src/analysis/text/find-sentences.ts'
import { tokenise } from '../../src/analysis/text/tokenise.ts'

/** A text cut into its pieces, without residue and without headings. */
export function documentOf(text: string): DocumentText {
  const paragraphs = findParagraphs(text, [])
  const sentences = findSentences(text, paragraphs)
  return { text, paragraphs, headings: new Set(), sentences, tokens: tokenise(text, sentences) }
}
