import type { Evidence } from '../annotation/evidence.ts'
import { sliceOf, type TextRange } from '../annotation/range.ts'
import { rules } from '../annotation/rules.ts'

/** A line for each piece of evidence: what its rule says, the words that it rests on, the sum for a date. */
export function whyLines(text: string, evidence: readonly Evidence[]): string[] {
  return evidence.map(({ rule, words, sum }) => {
    const shown = words.map((range) => quoted(text, range)).join(', ')
    return `      why: ${rules[rule]}${shown ? ` ${shown}` : ''}${sum ? ` ${sum}` : ''}`
  })
}

/** The words on one line, in marks that they are unlikely to hold. */
export function quoted(text: string, range: TextRange): string {
  return `‹${sliceOf(text, range).replace(/\s+/gu, ' ')}›`
}
