import { personNouns } from '../lexicons/person-nouns.ts'
import { isVerbAt } from './clauses.ts'
import type { Discourse, Item } from './discourse.ts'

/** Words between an owner and what he has: “Ada Berg's long career”. */
const longest = 5

/**
 * Who has the thing that a clause is about: “he” in it is who has it.
 *
 *     Ben Cole's love of maps began when he was four.
 *     ^^^^^^^^                           ^^
 *
 * `null` where what he has is somebody else: “Ben Cole's lawyer said he”.
 *
 * @param noun  its head, by index
 */
export function ownerOf(discourse: Discourse, noun: number | null): Item | null {
  const { words } = discourse
  if (noun === null || isPerson(words[noun]?.lower ?? '')) return null
  const owner = holderOf(discourse, noun, /^(?:his|her)$/u)
  return owner?.chain.type === 'person' ? owner : null
}

/** “Their daughter fell ill when they …”: who they are, whoever the clause is about. */
export function ownersOf(discourse: Discourse, noun: number): readonly Item[] {
  const owner = holderOf(discourse, noun, /^their$/u)
  return owner?.at.mention.kind === 'pronoun' ? discourse.startingAt(owner.at.from) : []
}

/** The name before “'s”, or the pronoun that an article has in its place. */
function holderOf(discourse: Discourse, noun: number, own: RegExp): Item | null {
  const { words } = discourse
  for (let at = noun - 1; at >= noun - longest; at--) {
    const word = words[at]
    if (!word?.isWord || word.sentence !== words[noun]?.sentence) return null
    const item = discourse.itemAt(word.lower === "'s" ? at - 1 : at)
    if (item && (word.lower === "'s" || own.test(word.lower))) return item
    if (isVerbAt(discourse, at)) return null
  }
  return null
}

function isPerson(noun: string): boolean {
  return personNouns.has(noun) || personNouns.has(noun.replace(/s$/u, ''))
}
