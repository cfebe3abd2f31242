import type { Sentence } from '../../annotation/document.ts'
import { type TextRange, textRange } from '../../annotation/range.ts'
import { abbreviations } from '../lexicons/abbreviations.ts'

// A sentence ends at . ! ? or …, with the closing marks that follow it, before white space and an opener.
const boundary = /[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([]*[\p{Lu}\p{N}])/gu
const lastWord = /(?:^|[\s"'“‘«(])([\p{L}][\p{L}.]*)$/u

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
      if (match[0] === '.' && isAbbreviation(words.slice(from, match.index))) continue
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

function isAbbreviation(before: string): boolean {
  const word = lastWord.exec(before.slice(-24))?.[1]
  if (word === undefined) return false
  return (
    /^\p{Lu}$/u.test(word) || /\p{L}\.\p{L}$/u.test(word) || abbreviations.has(word.toLowerCase())
  )
}
