import { speakingRoles, teamRoles } from '../lexicons/speaking-roles.ts'
import type { Chain } from './chains.ts'
import type { Discourse, Item } from './discourse.ts'
import { countryOf, ownerNamed } from './owner-of-role.ts'

/** No description of somebody is longer; it bounds every walk. */
const longest = 8
/** A text introduces somebody when it names him first, or soon after. */
const introductions = 20

/**
 * The organisation, or the country's team, that somebody speaks for, as the text introduces him.
 *
 *     Kenya's coach Ben Cole      Ada Berg, the Acme spokeswoman,      Ada Berg, chair of the Tea Union,
 *     ^^^^^                                     ^^^^                                          ^^^^^^^^^
 */
export function speaksFor(discourse: Discourse, { names }: Chain): Item | null {
  for (const { name, at } of names.slice(0, introductions)) {
    const from = name.title?.from ?? at.from
    const found =
      roleEndingAt(discourse, from) ?? roleWithin(discourse, at) ?? roleAfter(discourse, at.to)
    if (found) return found
  }
  return null
}

/** “Kenya's coach”, “Acme spokeswoman”, “a spokeswoman for Acme” right before a word. */
function roleEndingAt(discourse: Discourse, end: number): Item | null {
  const { words } = discourse
  for (let role = end; role > end - 4; role--) {
    if (words[role]?.sentence !== words[end]?.sentence) return null
    const found = isRole(discourse, role) ? ownerBefore(discourse, role) : null
    if (found) return found
  }
  return null
}

/** “Acme Administrator Ada Berg”, where all of it was read as the name. */
function roleWithin(discourse: Discourse, { from, to }: Item['at']): Item | null {
  for (let role = from + 1; role < to - 1; role++) {
    if (isRole(discourse, role)) return ownerNamed(discourse, from, role)
  }
  return null
}

/** “, the Acme spokeswoman,”, “, chair of the Tea Union,”, “of Acme” right after a name. */
function roleAfter(discourse: Discourse, to: number): Item | null {
  const { words } = discourse
  const beside = /^(?:of|for|from)$/u.test(words[to]?.lower ?? '')
    ? ownerAfter(discourse, to)
    : null
  if (beside?.chain.type === 'organization') return beside
  if (words[to]?.text !== ',') return null
  for (let role = to + 1; role < to + longest; role++) {
    const word = words[role]
    if (word?.sentence !== words[to]?.sentence || word?.text === ',') return null
    if (!isRole(discourse, role)) continue
    return ownerBefore(discourse, role) ?? ownerAfter(discourse, afterRole(discourse, role))
  }
  return null
}

function isRole({ words }: Discourse, at: number): boolean {
  return speakingRoles.has(words[at]?.lower ?? '')
}

function afterRole(discourse: Discourse, role: number): number {
  let at = role + 1
  while (
    isRole(discourse, at) ||
    /^(?:and|executive|operating)$/u.test(discourse.words[at]?.lower ?? '')
  )
    at++
  return at
}

/** “Acme” in “Acme chief executive”, “Kenya's head coach”. */
function ownerBefore(discourse: Discourse, role: number): Item | null {
  const { words } = discourse
  for (let at = role - 1; at > role - 5; at--) {
    const item = discourse.itemAt(at)
    if (item && item.at.to > role) return ownerNamed(discourse, item.at.from, role)
    if (item) return item.at.to === at + 1 && fits(discourse, item, role) ? item : null
    const word = words[at]
    if (word?.capital && teamRoles.has(words[role]?.lower ?? '')) return countryOf(discourse, at)
    if (!word || word.sentence !== words[role]?.sentence) return null
    if (!(word.lower === "'s" || (word.isWord && !word.capital) || isRole(discourse, at)))
      return null
    if (/^(?:and|or|of|for|the|an?|by|to|with|said|says)$/u.test(word.lower)) return null
  }
  return null
}

/** “Acme” in “of Acme”, “for the Acme”, “at Acme”. */
function ownerAfter(discourse: Discourse, opener: number): Item | null {
  const { words } = discourse
  if (!/^(?:of|for|at|with|from)$/u.test(words[opener]?.lower ?? '')) return null
  const start = words[opener + 1]?.lower === 'the' ? opener + 2 : opener + 1
  const item = discourse.itemAt(start)
  return item?.at.from === start && fits(discourse, item, opener - 1) ? item : null
}

/** A country has a team with coaches and captains; its other offices are not meant by “we”. */
function fits({ words }: Discourse, { chain, at }: Item, role: number): boolean {
  if (at.mention.kind !== 'name') return false
  return (
    chain.type === 'organization' ||
    (chain.type === 'place' && teamRoles.has(words[role]?.lower ?? ''))
  )
}
