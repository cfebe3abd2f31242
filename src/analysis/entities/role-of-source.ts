import type { TextRange } from '../../annotation/range.ts'
import type { Chain } from './chains.ts'
import type { Discourse } from './discourse.ts'

/** No description of somebody is longer. */
const longest = 8
const phrase = /^(?:the|this|that|his|her|their) (?:\p{L}+ )?(?<noun>\p{Ll}{4,})$/iu

/** Finds who is meant by the words that name a speaker; see `personsOfRoles`. */
export type PersonOfRole = (text: string, source: TextRange) => Chain | null

/**
 * Finds the one person whom the text describes by the noun of a phrase, or whose name the phrase ends in.
 *
 *     Ada Berg, a plumber from Leeds, …  “I fell,” the plumber said.      Berg
 *                 ^^^^^^^                         ^^^^^^^^^^^
 *
 * The names are gone through once, so that each look-up takes the same time in a long article. `null` where
 * nobody named is so described, or two are.
 */
export function personsOfRoles(discourse: Discourse): PersonOfRole {
  const described = new Map<string, Set<Chain>>()
  const ending = new Map<number, { readonly chain: Chain; readonly start: number }>()
  for (const chain of discourse.chains) {
    if (chain.type !== 'person') continue
    for (const { at } of chain.names) {
      const { start, end } = at.mention.range
      ending.set(end, { chain, start })
      for (const noun of descriptionOf(discourse, at.from, at.to)) {
        described.set(noun, (described.get(noun) ?? new Set()).add(chain))
      }
    }
  }
  return (text, source) => {
    const noun = phrase.exec(text)?.groups?.noun?.toLowerCase()
    if (noun !== undefined) {
      const fitting = described.get(noun)
      return fitting?.size === 1 ? ([...fitting][0] ?? null) : null
    }
    const name = ending.get(source.end)
    return name && name.start >= source.start ? name.chain : null
  }
}

/** The words that may describe a name: the one before it, and those of an apposition up to its “of”. */
function descriptionOf({ words }: Discourse, from: number, to: number): string[] {
  const sentence = words[from]?.sentence
  const before = words[from - 1]
  const found = before?.sentence === sentence && before ? [before.lower] : []
  if (words[to]?.text !== ',') return found
  for (let at = to + 1; at < to + longest; at++) {
    const word = words[at]
    if (!word || word.sentence !== sentence || word.text === ',' || word.lower === 'of') break
    found.push(word.lower)
  }
  return found
}
