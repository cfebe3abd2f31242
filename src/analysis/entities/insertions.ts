import { prepositions } from '../lexicons/grammar-words.ts'
import type { Discourse, Item } from './discourse.ts'
import type { Word } from './words.ts'

/** The person whom “who” takes up; `other` where that is nobody named. */
export function whoIs(discourse: Discourse, who: number): Item | 'other' {
  const before = discourse.words[who - 1]?.text === ',' ? who - 2 : who - 1
  const item = endingAt(discourse, before, who)
  return item?.chain.type === 'person' ? item : 'other'
}

/** No insertion is longer; it bounds the walk. */
const longest = 25

/**
 * Who or what stands before words between commas, or before a phrase that a comma closes.
 *
 *     Ada Berg, a teacher in Lima, said      Ada Berg for the Tea Union, says
 *     ^^^^^^^^                    ,          ^^^^^^^^                  ,
 *
 * @param comma  index of the second comma, or of any other word
 */
export function besideInsertion(discourse: Discourse, comma: number): Item | null {
  const { words } = discourse
  if (words[comma]?.text !== ',') return null
  for (let at = comma - 2; at > comma - longest; at--) {
    if (words[at]?.sentence !== words[comma]?.sentence) break
    const item = words[at]?.text === ',' && opensInsertion(words[at + 1]) ? at - 1 : null
    const found = item === null ? null : endingAt(discourse, item, comma)
    if (found) return found
  }
  return beforePhrase(discourse, comma) ?? namedBetween(discourse, comma)
}

/** No title before a name is longer. */
const longestTitle = 4

/** “The mayor, Cllr Ada Berg, said”: the name between commas is whom the words before it describe. */
function namedBetween(discourse: Discourse, comma: number): Item | null {
  const { words } = discourse
  const name = endingAt(discourse, comma - 1, comma)
  if (name?.chain.type !== 'person' || name.at.mention.kind !== 'name') return null
  let at = name.at.from - 1
  while (name.at.from - at <= longestTitle && (words[at]?.capital || words[at]?.text === '.')) at--
  const before = words[at - 1]
  if (words[at]?.text !== ',' || before?.sentence !== words[comma]?.sentence) return null
  const other = discourse.itemAt(at - 1)?.chain
  return before?.isWord && (other === name.chain || other?.type !== 'person') ? name : null
}

function opensInsertion(word: Word | undefined): boolean {
  if (!word) return false
  return (
    /^(?:an?|the|who|whose|which|now|then|also|formerly|his|her|its|their|one|\d+|.{3,}ing)$/u.test(
      word.lower,
    ) || prepositions.has(word.lower)
  )
}

function beforePhrase(discourse: Discourse, comma: number): Item | null {
  const { words } = discourse
  const last = endingAt(discourse, comma - 1, comma)
  if (!last) return null
  const opener = words[last.at.from - 1]?.lower === 'the' ? last.at.from - 2 : last.at.from - 1
  if (!/^(?:for|of|from|at|with)$/u.test(words[opener]?.lower ?? '')) return null
  const item = endingAt(discourse, opener - 1, comma)
  return item?.chain.type === 'person' ? item : null
}

/** The mention whose last word stands at an index, in the sentence of another word. */
function endingAt(discourse: Discourse, at: number, other: number): Item | null {
  const item = discourse.itemAt(at)
  if (!item || item.at.to !== at + 1) return null
  return discourse.words[at]?.sentence === discourse.words[other]?.sentence ? item : null
}
