import type { Word } from '../words.ts'

const articles = /^(?:a|an|the|one)$/u
const nounEnds = /^(?:of|in|for|that|which|who|,|from|with|by|on|at|\.)$/u
const emptyNouns = /^(?:one|town|name)$/u
const mostWords = 9

/** How the text says what a name is: by “is”, or beside it between commas. */
export type Description<Noun> = { readonly by: 'is' | 'beside'; readonly noun: Noun }

/**
 * The noun by which the text says what a name is.
 *
 *     Bilje is a village in        Velvet, an American band from
 *                ^^^^^^^                             ^^^^
 *
 * @param to  index of the word after the name
 */
export function describedAs<Noun>(
  words: readonly Word[],
  to: number,
  lookAt: (word: Word) => Noun,
): Description<Noun> | null {
  const sentence = words[to - 1]?.sentence
  const start = afterBrackets(words, to)
  const first = words[start]
  if (first?.sentence !== sentence || !first) return null
  const isVerb = /^(?:is|was|are|were)$/u.test(first.lower)
  if (!isVerb && first.text !== ',') return null
  if (!articles.test(words[start + 1]?.lower ?? '')) return null
  for (let at = start + 3; at < start + 2 + mostWords; at++) {
    const word = words[at]
    const noun = words[at - 1]
    if (!word || !noun || word.sentence !== sentence) return null
    if (!nounEnds.test(word.lower)) continue
    if (word.lower === 'of' && emptyNouns.test(noun.lower)) continue
    return noun.capital ? null : { by: isVerb ? 'is' : 'beside', noun: lookAt(noun) }
  }
  return null
}

/** “Bilje (Serbian: Биље) is” */
function afterBrackets(words: readonly Word[], to: number): number {
  if (words[to]?.text !== '(') return to
  for (let at = to; at < to + 12; at++) if (words[at]?.text === ')') return at + 1
  return to
}
