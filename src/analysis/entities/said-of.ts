import { cueForms } from '../lexicons/cue-verbs.ts'
import type { Discourse, Item } from './discourse.ts'

/** No quoted words before a tag, and no tag, are longer; it bounds the walk. */
const [longestSpeech, longestTag, longestRole] = [80, 10, 5]

/**
 * The person of whom quoted words are said, as the words behind them tell; nobody where they name a person themselves.
 *
 *     “He is a fighter,” Ana Ruiz said of Ben Cole.
 *      ^^                                 ^^^^^^^^
 */
export function saidOf(discourse: Discourse, at: number): Item | null {
  const { words } = discourse
  for (let back = at; words[back]?.quoted; back--) if (namedAt(discourse, back)) return null
  let end = at
  while (words[end]?.quoted && end < at + longestSpeech) end++
  if (end === at) return null
  for (let of = end + 1; of < end + longestTag; of++) {
    if (words[of]?.sentence !== words[end]?.sentence) return null
    const isTag = words[of]?.lower === 'of' && cueForms.has(words[of - 1]?.lower ?? '')
    if (isTag) return personWithin(discourse, of + 1)
  }
  return null
}

/** “Ben Cole”, “his captain Ben Cole”; but “Ben Cole’s captain”, “the father of Ben Cole”. */
function personWithin(discourse: Discourse, from: number): Item | null {
  for (let at = from; at < from + longestRole; at++) {
    const item = namedAt(discourse, at)
    if (item) return discourse.words[item.at.to]?.lower === "'s" ? null : item
    if (!discourse.words[at]?.isWord || discourse.words[at]?.lower === 'of') return null
  }
  return null
}

function namedAt(discourse: Discourse, at: number): Item | null {
  const item = discourse.itemAt(at)
  return item?.chain.type === 'person' && item.at.mention.kind === 'name' ? item : null
}
