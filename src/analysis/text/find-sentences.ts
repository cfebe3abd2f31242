import type { Sentence } from '../../annotation/document.ts'
import { type TextRange, textRange } from '../../annotation/range.ts'
import {
  abbreviatedNames,
  abbreviations,
  beforeNames,
  beforeNumbers,
} from '../lexicons/abbreviations.ts'
import { functionWords } from '../lexicons/common-words.ts'

// A sentence ends at . ! ? or …, with the closing marks that follow it, before white space and an opener.
const boundary = /[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([]*[\p{Lu}\p{N}])/gu
const lastWord = /(?:^|[\s"'“‘«(])([\p{L}][\p{L}.]*)$/u
const firstWord = /^["'”’»)\]\s“‘«([]*([\p{L}\p{N}]+)/u

/**
 * Cuts paragraphs into sentences.
 *
 *     He met Mr. Li on Feb. 3. They spoke.     two sentences
 */
export function findSentences(text: string, paragraphs: readonly TextRange[]): Sentence[] {
  return paragraphs.flatMap((paragraph, index) => {
    const words = text.slice(paragraph.start, paragraph.end)
    const sentences: Sentence[] = []
    let from = 0
    for (const match of words.matchAll(boundary)) {
      const end = match.index + match[0].length
      if (match[0] === '.' && goesOn(words, from, match.index)) continue
      sentences.push({
        range: textRange(paragraph.start + from, paragraph.start + end),
        paragraph: index,
      })
      from = end + (words.slice(end).search(/\S/u) + 1 || 1) - 1
    }
    sentences.push({ range: textRange(paragraph.start + from, paragraph.end), paragraph: index })
    return sentences
  })
}

/** Whether the full stop at `stop` ends an abbreviation and not the sentence that began at `from`. */
function goesOn(words: string, from: number, stop: number): boolean {
  const before = words.slice(Math.max(from, stop - 24), stop)
  const word = lastWord.exec(before)?.[1]
  if (word === undefined) return false
  const next = firstWord.exec(words.slice(stop + 1, stop + 32))?.[1] ?? ''
  const lower = word.toLowerCase()
  if (beforeNumbers.has(lower)) return /^\p{N}/u.test(next)
  if (beforeNames.has(lower)) return true
  // “at 5 p.m. The talks”, “Acme Inc. It said”: a new sentence begins with such a word, a name does not
  if (next !== 'I' && functionWords.has(next.toLowerCase())) return false
  if (/^\p{Lu}$/u.test(word) || /\p{L}\.\p{L}$/u.test(word)) return true
  return abbreviations.has(lower) || abbreviatedNames.has(word)
}
