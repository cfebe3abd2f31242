import type { Chain } from './chains.ts'
import { type Discourse, type Item, itemsBefore } from './discourse.ts'
import { rangeOfWords, type Word } from './words.ts'

/** What “the company” or “the country” can stand for. */
type Kind = 'organisation' | 'country' | 'town'

const kinds: ReadonlyMap<string, Kind> = new Map([
  ...kindOf(
    'organisation',
    `organisation organization company firm group agency party club university college school museum
     foundation bank airline newspaper magazine union council committee ministry department gallery institute
     association commission corporation charity network broadcaster team league`,
  ),
  ...kindOf('country', 'country nation'),
  ...kindOf('town', 'city town village'),
])

/**
 * Links “the company”, “the country” and the like to the one thing of that kind that was named last.
 *
 *     Acme Foods opened a plant. The company …      Acme Foods
 *     The Lee Foundation and Acme … the foundation  the one whose name has the word
 *
 * Two that fit stay two, and the words are left alone.
 */
export function linkKinds(discourse: Discourse): void {
  const { words } = discourse
  for (let at = 0; at + 1 < words.length; at++) {
    const noun = words[at + 1]
    const kind = kinds.get(noun?.lower ?? '')
    if (!kind || !noun || !isDefinite(discourse, at)) continue
    const item = onlyOne(discourse, at, kind, noun)
    if (!item) continue
    const own = rangeOfWords(words, at, at + 2)
    const basis = item.at.mention.range
    discourse.add(item.chain, at, at + 2, 'nominal', {
      rule: 'only-one-of-kind',
      words: [basis, own].sort((a, b) => a.start - b.start),
    })
  }
}

/** “the company” by itself: not “the company that”, “the company of”, “the company Acme”. */
function isDefinite(discourse: Discourse, at: number): boolean {
  const { words } = discourse
  const [first, noun, next] = [words[at], words[at + 1], words[at + 2]]
  if (!first || !noun || noun.capital || noun.sentence !== first.sentence) return false
  if (!/^(?:the|this)$/u.test(first.lower) || discourse.itemAt(at) || discourse.itemAt(at + 1)) {
    return false
  }
  if (next?.sentence !== noun.sentence) return true
  return !(next.capital || /^(?:that|which|who|whose|where|of|in|for|and|or)$/u.test(next.lower))
}

/** How many sentences back a thing is still “the company”. */
const sentencesBack = 3

function onlyOne(discourse: Discourse, at: number, kind: Kind, noun: Word): Item | null {
  const { words } = discourse
  const here = words[at]?.sentence ?? 0
  let named: Item | null = null
  let other: Item | null = null
  let others = 0
  for (const item of itemsBefore(discourse, at)) {
    if (here - (words[item.at.from]?.sentence ?? 0) > sentencesBack) break
    if (!isOfKind(item.chain, kind)) continue
    // “the foundation” is the one that is called so
    if (hasWord(item.chain, noun.lower)) named ??= item
    else if (!other || item.chain !== other.chain) {
      other ??= item
      others++
    }
  }
  return named ?? (others === 1 ? other : null)
}

function isOfKind({ type, known }: Chain, kind: Kind): boolean {
  switch (kind) {
    case 'organisation':
      return type === 'organization'
    case 'country':
      return known?.type === 'place' && known.place.kind === 'country'
    case 'town':
      return type === 'place' && !(known?.type === 'place' && known.place.kind === 'country')
    default:
      return kind satisfies never
  }
}

function hasWord({ name }: Chain, word: string): boolean {
  return name.toLowerCase().split(' ').includes(word)
}

function kindOf(kind: Kind, list: string): [string, Kind][] {
  return list.split(/\s+/u).map((word) => [word, kind])
}
