import { type TextRange, textRange } from '../../annotation/range.ts'
import type { Chain } from './chains.ts'
import type { Discourse } from './discourse.ts'

/** No description of somebody is longer. */
const longest = 8
const phrase = /^(?:the|this|that|his|her|their) (?:\p{L}+ )?(?<noun>\p{Ll}{4,})$/iu

/**
 * The one person whom the text describes by the noun of a phrase without a name.
 *
 *     Ada Berg, a plumber from Leeds, …  “I fell,” the plumber said.      Berg
 *                 ^^^^^^^                         ^^^^^^^^^^^
 *
 * @returns `null` where nobody named is so described, or two are
 */
export function personOfRole(discourse: Discourse, text: string, source: TextRange): Chain | null {
  const noun = phrase.exec(text)?.groups?.noun?.toLowerCase()
  const named = discourse.chains.filter(({ type }) => type === 'person')
  const fitting = named.filter((chain) =>
    noun === undefined
      ? namedWithin(chain, source)
      : chain.names.some(({ at }) => isDescribed(discourse, at.from, at.to, noun)),
  )
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function namedWithin({ names }: Chain, source: TextRange): boolean {
  const range = textRange(source.start, source.end)
  return names.some(
    ({ at }) => at.mention.range.start >= range.start && at.mention.range.end === range.end,
  )
}

function isDescribed({ words }: Discourse, from: number, to: number, noun: string): boolean {
  const sentence = words[from]?.sentence
  if (words[from - 1]?.lower === noun && words[from - 1]?.sentence === sentence) return true
  if (words[to]?.text !== ',') return false
  for (let at = to + 1; at < to + longest; at++) {
    const word = words[at]
    if (word?.sentence !== sentence || word?.text === ',' || word?.lower === 'of') return false
    if (word?.lower === noun) return true
  }
  return false
}
