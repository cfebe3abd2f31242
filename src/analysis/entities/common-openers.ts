import { everydayWords } from '../lexicons/everyday-words.ts'
import { firstNames } from '../lexicons/first-names.ts'
import { auxiliaries } from '../lexicons/grammar-words.ts'
import { groupNouns } from '../lexicons/group-nouns.ts'
import { personNouns } from '../lexicons/person-nouns.ts'
import { thingNouns } from '../lexicons/thing-nouns.ts'
import { isPastVerb } from '../lexicons/verb-forms.ts'
import type { Name } from './find-names.ts'
import type { Word } from './words.ts'

/**
 * The names without the common words that open a sentence before the noun that they belong to. What is a name by
 * itself elsewhere in the article stays one: “Labour voters”, where the article has “Labour said”.
 *
 *     Football fans will travel. The Football Association …        no “Football”
 *     House prices rose. The House of Commons …                    no “House”
 */
export function withoutCommonOpeners(words: readonly Word[], names: readonly Name[]): Name[] {
  const alone = new Set(
    names
      .filter((name) => name.to - name.from === 1 && !opensPhrase(words, name))
      .map(({ text }) => text),
  )
  return names.filter((name) => alone.has(name.text) || !isCommonOpener(words, name))
}

function isCommonOpener(words: readonly Word[], name: Name): boolean {
  if (name.to - name.from > 1 || name.known || name.title || firstNames.has(name.text)) return false
  return everydayWords.has(name.text.toLowerCase()) && opensPhrase(words, name)
}

/** Whether only its place gives a word its capital, and a noun in small letters follows it. */
function opensPhrase(words: readonly Word[], { from, to }: Name): boolean {
  const [first, noun, next] = [words[from], words[to], words[to + 1]]
  if (!first?.opening || !noun?.isWord || noun.capital || noun.sentence !== first.sentence)
    return false
  if (!/^\p{Ll}{3,}$/u.test(noun.text) || isVerb(noun)) return false
  const isFollowed = next?.sentence === first.sentence && isVerb(next)
  return isFollowed || isNoun(noun.lower) || isNoun(noun.lower.replace(/s$/u, ''))
}

function isVerb({ lower }: Word): boolean {
  return auxiliaries.has(lower) || isPastVerb(lower)
}

function isNoun(lower: string): boolean {
  return personNouns.has(lower) || groupNouns.has(lower) || thingNouns.has(lower)
}
