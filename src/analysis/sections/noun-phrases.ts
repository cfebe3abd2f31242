import type { TextRange } from '../../annotation/range.ts'
import type { DocumentText } from '../document-text.ts'

/** Noun phrases of the article that could stand as a cross-head. */
export function nounPhrases(_document: DocumentText): TextRange[] {
  return []
}
