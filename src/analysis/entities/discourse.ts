import type { Mention } from '../../annotation/entities.ts'
import type { Evidence } from '../../annotation/evidence.ts'
import type { Added, Chain, ChainMention } from './chains.ts'
import { rangeOfWords, type Word } from './words.ts'

/** A mention in its chain. */
export type Item = { readonly chain: Chain; readonly at: ChainMention }

/**
 * The article as the search for what “he” and “the two leaders” mean goes through it: words, and the
 * mentions found so far. Only this module changes it.
 */
export type Discourse = {
  readonly words: readonly Word[]
  readonly chains: readonly Chain[]
  /** Mentions by the index of each of their words; a group's word holds one of its members. */
  itemAt(word: number): Item | undefined
  /** All mentions that begin at a word: a group's stands in several chains. */
  startingAt(word: number): readonly Item[]
  /** The last mention that ends at or before a word. */
  before(word: number): Item | undefined
  /** Adds a mention; the later passes see it. */
  add(chain: Chain, from: number, to: number, kind: Mention['kind'], evidence: Evidence): void
  /** What was added, in the order in which it was. */
  readonly added: readonly Added[]
}

export function discourseOf(words: readonly Word[], chains: readonly Chain[]): Discourse {
  const items = new Map<number, Item>()
  const added: Added[] = []
  const starts = new Map<number, Item[]>()
  const put = (item: Item) => {
    const same = starts.get(item.at.from)
    if (same) same.push(item)
    else starts.set(item.at.from, [item])
    for (let at = item.at.from; at < item.at.to; at++) if (!items.has(at)) items.set(at, item)
  }
  for (const chain of chains) for (const { at } of chain.names) put({ chain, at })
  return {
    words,
    chains,
    added,
    itemAt: (word) => items.get(word),
    startingAt: (word) => starts.get(word) ?? [],
    before(word) {
      for (let at = word - 1; at >= Math.max(0, word - farthestBack); at--) {
        const item = items.get(at)
        if (item && item.at.to <= word) return item
      }
      return undefined
    },
    add(chain, from, to, kind, evidence) {
      const mention = { range: rangeOfWords(words, from, to), kind, evidence }
      const item = { chain, at: { mention, from, to } }
      put(item)
      added.push(item)
    },
  }
}

/** Nobody keeps a name in mind over more words than this; it also bounds every look back. */
const farthestBack = 250

/** All mentions that end before a word, nearest first, as far back as a reader remembers. */
export function* itemsBefore(discourse: Discourse, word: number): Generator<Item> {
  let at = word
  const limit = Math.max(0, word - farthestBack)
  while (at > limit) {
    const item = discourse.before(at)
    if (!item || item.at.from < limit) return
    yield item
    at = item.at.from
  }
}
