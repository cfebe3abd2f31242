import { prepositions } from '../lexicons/grammar-words.ts'
import { isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import type { DatedWords } from './dated-words.ts'

const sayings = new Set(
  'said says say told tells tell added adds noted notes stated states'.split(' '),
)

/**
 * Whether the date is only that of the words: “officials said on Friday”, “he told reporters Monday that
 * …”. An occasion beside it makes it an event of its own: “told him during a call on Wednesday”, “said
 * in a statement released on Friday”.
 */
export function isMereSaying(tokens: readonly Token[], verb: number, words: DatedWords): boolean {
  if (!sayings.has(tokens[verb]?.lower ?? '')) return false
  if (words.from < verb) return true
  for (let at = verb + 1; at < words.from - 1; at++) {
    const word = tokens[at]?.lower ?? ''
    if (isPastForm(word) || prepositions.has(word)) return false
  }
  return true
}
