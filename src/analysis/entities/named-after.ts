import { prepositions } from '../lexicons/grammar-words.ts'
import { isVerbAt } from './clauses.ts'
import type { Discourse, Item } from './discourse.ts'

/** No phrase before a subject is longer; it bounds the walk. */
const longestPhrase = 25

/**
 * The person who is named only after the pronoun, where a sentence opens with a phrase.
 *
 *     In her opening remarks, Ada Berg thanked …      Raising his voice, Ben Cole said …
 *        ^^^                  ^^^^^^^^                        ^^^        ^^^^^^^^
 */
export function namedAfter(discourse: Discourse, at: number): Item | null {
  const { words } = discourse
  if (!opensPhrase(discourse, at)) return null
  for (let comma = at + 1; comma < at + longestPhrase; comma++) {
    const word = words[comma]
    if (word?.sentence !== words[at]?.sentence) return null
    if (word?.text === ',') return subjectAfter(discourse, comma)
    // somebody else stands nearer
    if (discourse.itemAt(comma)?.chain.type === 'person') return null
  }
  return null
}

/** Whether the phrase that a word stands in opens its sentence, and names nobody so far. */
function opensPhrase(discourse: Discourse, at: number): boolean {
  const { words } = discourse
  let first = at
  while (first > 0 && words[first - 1]?.sentence === words[at]?.sentence) {
    first--
    if (at - first > longestPhrase || words[first]?.text === ',') return false
    if (discourse.itemAt(first)?.chain.type === 'person') return false
  }
  const { lower = '', quoted = false } = words[first] ?? {}
  if (quoted || first === at) return false
  return prepositions.has(lower) || /.{3,}(?:ing|ed)$|^(?:born|told)$/u.test(lower)
}

/** The person right after the comma, with or without a title, whose verb follows. */
function subjectAfter(discourse: Discourse, comma: number): Item | null {
  for (let at = comma + 1; at < comma + 8; at++) {
    const item = discourse.itemAt(at)
    if (item?.chain.type !== 'person' || item.at.mention.kind !== 'name') continue
    if (isVerbAt(discourse, item.at.to)) return item
    // “Kenya's Prime Minister, Ada Berg, said”: her name comes after the office
    if (discourse.words[item.at.to]?.text !== ',') return null
    if (isVerbAt(discourse, item.at.to + 1)) return item
  }
  return null
}
