import { cueForms } from '../lexicons/cue-verbs.ts'
import { prepositions } from '../lexicons/grammar-words.ts'
import { isPastForm } from '../lexicons/verb-forms.ts'
import type { Token } from '../text/tokenise.ts'
import type { DatedWords } from './dated-words.ts'

const sayings = new Set(
  'said says say told tells tell added adds noted notes stated states'.split(' '),
)

/** They lead in words too, but not where a day follows: “The talks continued on Monday”. */
const happenings = /^(?:continue|conclude|begin|close|open|end)(?:s|d|ed)?$|^began$/u

/**
 * Whether the date is only that of the words: “officials said on Friday”, “he told reporters Monday that
 * …”. An occasion beside it makes it an event of its own: “told him during a call on Wednesday”, “said
 * in a statement released on Friday”, “announced on Friday that it would close”.
 *
 * @param end  one past the clause’s last token
 */
export function isMereSaying(
  tokens: readonly Token[],
  verb: number,
  words: DatedWords,
  end: number,
): boolean {
  const { lower } = tokens[verb] ?? { lower: '' }
  if (happenings.test(lower)) return false
  if (!sayings.has(lower)) return cueForms.has(lower) && isBare(tokens, verb, words, end)
  return words.from < verb || !hasOccasion(tokens, verb, words)
}

/** Whether a verb says no more than that there were words: “said”, “told”. */
export function isMereWord(tokens: readonly Token[], verb: number): boolean {
  return sayings.has(tokens[verb]?.lower ?? '')
}

/** “Cuba predicted Wednesday”: what was said stands elsewhere. */
function isBare(tokens: readonly Token[], verb: number, { from, to }: DatedWords, end: number) {
  const first = prepositions.has(tokens[from - 1]?.lower ?? '') ? from - 1 : from
  return first === verb + 1 && end <= to
}

function hasOccasion(tokens: readonly Token[], verb: number, { from }: DatedWords): boolean {
  for (let at = verb + 1; at < from - 1; at++) {
    const { lower = '' } = tokens[at] ?? {}
    if (isPastForm(lower) || prepositions.has(lower)) return true
  }
  return false
}
