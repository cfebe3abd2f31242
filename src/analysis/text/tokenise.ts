import type { Sentence } from '../../annotation/document.ts'
import { type TextRange, textRange } from '../../annotation/range.ts'

/** A word, a number or one mark of punctuation. */
export type Token = {
  readonly range: TextRange
  readonly text: string
  /** `text` in lower case, with a curly apostrophe made straight: the form that lexicons hold. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Index into the sentences. */
  readonly sentence: number
}

// “Seoul’s” is the word “Seoul” and the clitic “’s”; “long-awaited” and “U.S.” are one word each.
const clitic = /['’](?:s|re|ve|ll|d|m|t)(?![\p{L}\p{N}])/u
const initials = /(?:\p{Lu}\.){2,}/u
const word =
  /[\p{L}\p{M}\p{N}]+(?:[-‐‑&’'./](?!(?:s|re|ve|ll|d|m)(?![\p{L}\p{N}]))[\p{L}\p{M}\p{N}]+)*/u
const number = /\p{N}+(?:[.,:]\p{N}+)*(?![\p{L}\p{M}\p{N}])/u
const token = new RegExp(
  `(?<clitic>${clitic.source})|(?<number>${number.source})|(?<word>${initials.source}|${word.source})|(?<mark>[^\\s])`,
  'gu',
)

/**
 * The tokens of all sentences, in text order.
 *
 *     Oslo has Seoul’s firm support    →  Oslo · has · Seoul · ’s · firm · support
 */
export function tokenise(text: string, sentences: readonly Sentence[]): Token[] {
  return sentences.flatMap((sentence, index) => {
    const { start, end } = sentence.range
    return Array.from(text.slice(start, end).matchAll(token), (match) => {
      const from = start + match.index
      return {
        range: textRange(from, from + match[0].length),
        text: match[0],
        lower: match[0].toLowerCase().replaceAll('’', "'"),
        kind: match.groups?.number ? 'number' : match.groups?.mark ? 'mark' : 'word',
        sentence: index,
      } as const
    })
  })
}
