import { findBoilerplate } from '../analysis/cleaning/find-boilerplate.ts'
import { findParagraphs } from '../analysis/text/find-paragraphs.ts'

/** Why a text is no article; a line counts from 1. */
export type TextFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'nul'; readonly line: number }
  | { readonly kind: 'leftovers' }

/** What keeps a text from being an article: no words, words of a page template alone, or what is no text at all. */
export function textFaultOf(text: string): TextFault | null {
  if (text.trim() === '') return { kind: 'empty' }
  const nul = text.indexOf('\0')
  if (nul >= 0) return { kind: 'nul', line: text.slice(0, nul).split('\n').length }
  return findParagraphs(text, findBoilerplate(text)).length > 0 ? null : { kind: 'leftovers' }
}
