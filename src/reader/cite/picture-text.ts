import { texts } from '../../texts/texts.ts'
import type { Citation } from './citation.ts'
import { markedWords } from './marked-words.ts'
import { plainSource } from './plain-text.ts'
import { wordsOf } from './runs.ts'

/** The alternative text of a card: all of the quotation, though the picture may cut it. */
export function pictureText(citation: Citation): string {
  const source = plainSource(citation).map(wordsOf).join('')
  return texts.cite.pictureOf(markedWords(citation), source)
}
