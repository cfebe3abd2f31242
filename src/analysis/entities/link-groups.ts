import { cueForms } from '../lexicons/cue-verbs.ts'
import { leaderOffices } from '../lexicons/offices.ts'
import type { Chain } from './chains.ts'
import { listedWith } from './coordinations.ts'
import { type Discourse, type Item, itemsBefore } from './discourse.ts'
import type { Roles } from './roles.ts'
import { rangeOfWords } from './words.ts'

type GroupKind = 'leaders' | 'people' | 'countries' | 'organisations'

const nouns: ReadonlyMap<string, GroupKind> = new Map([
  ...kind('leaders', 'leaders presidents premiers chancellors statesmen'),
  ...kind(
    'people',
    'men women ministers politicians candidates officials pair duo rivals brothers senators',
  ),
  ...kind(
    'countries',
    'countries nations neighbours neighbors powers states governments superpowers economies',
  ),
  ...kind('organisations', 'companies firms groups parties teams banks clubs'),
])

const numbers: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['pair', 2],
  ['duo', 2],
  ['three', 3],
  ['four', 4],
])

/**
 * Links phrases for a counted group to its members: those of that kind who were mentioned last. The mention
 * stands in the chain of each.
 *
 *     the talks between the two leaders     Ko Minjung and Margaret Olsen
 *                       ^^^^^^^^^^^^^^^
 */
export function linkGroups(discourse: Discourse, roles: Roles): void {
  for (let at = 0; at < discourse.words.length; at++) {
    const group = groupAt(discourse, at)
    if (!group) continue
    const members = membersOf(discourse, roles, group)
    if (members.length < group.count) continue
    const words = [
      ...members.map((member) => member.at.mention.range),
      rangeOfWords(discourse.words, group.from, group.to),
    ].sort((a, b) => a.start - b.start)
    for (const { chain } of members) {
      discourse.add(chain, group.from, group.to, 'nominal', { rule: 'group-of-people', words })
    }
  }
}

type Group = {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly kind: GroupKind
}

/** “the two leaders”, “both countries”, “the pair” */
function groupAt(discourse: Discourse, at: number): Group | null {
  const { words } = discourse
  const first = words[at]
  if (!first || discourse.itemAt(at)) return null
  const lower = first.lower
  if (lower !== 'both' && !/^(?:the|these|those)$/u.test(lower)) return null
  const numberAt = lower === 'both' ? at : at + 1
  const count = numbers.get(words[numberAt]?.lower ?? '')
  if (count === undefined || words[numberAt]?.sentence !== first.sentence) return null
  for (let noun = numberAt; noun <= numberAt + 2; noun++) {
    const kind = nouns.get(words[noun]?.lower ?? '')
    if (kind && words[noun]?.sentence === first.sentence)
      return { from: at, to: noun + 1, count, kind }
  }
  return null
}

function membersOf(discourse: Discourse, roles: Roles, group: Group): Item[] {
  const fits = (chain: Chain) => fitsKind(chain, group.kind, roles)
  const spoken = spokenOf(discourse, group, fits)
  if (spoken) return spoken
  const found = new Map<Chain, Item>()
  for (const item of itemsBefore(discourse, group.from)) {
    if (found.size >= group.count) break
    if (!fits(item.chain) || found.has(item.chain)) continue
    const listed = listedWith(discourse, item).filter(({ chain }) => fits(chain))
    // a list of just that many is the group, whoever was named in between
    if (listed.length === group.count) return listed
    found.set(item.chain, item)
  }
  return found.size === group.count ? [...found.values()].reverse() : []
}

/**
 * Those before, where whoever is named in between only says it: all in the sentence before, or named last before
 * somebody new speaks.
 *
 *     Ada Berg met Ben Cole. Judge Carl Dahl said the two politicians lied.
 *     ^^^^^^^^     ^^^^^^^^
 */
function spokenOf(
  discourse: Discourse,
  group: Group,
  fits: (chain: Chain) => boolean,
): Item[] | null {
  const { words } = discourse
  const here = words[group.from]?.sentence ?? 0
  const sentenceOf = (item: Item) => words[item.at.from]?.sentence ?? 0
  const found = new Map<Chain, Item>()
  const speakers: Item[] = []
  for (const item of itemsBefore(discourse, group.from)) {
    if (here - sentenceOf(item) > sentencesBack || found.size === group.count) break
    if (!fits(item.chain)) continue
    if (sentenceOf(item) < here) found.set(item.chain, found.get(item.chain) ?? item)
    else if (cueForms.has(words[item.at.to]?.lower ?? '')) speakers.push(item)
    else return null
  }
  const members = [...found.values()].reverse()
  const isNear = members.every((item) => here - sentenceOf(item) === 1)
  const areNew = speakers.every(
    ({ chain }) => words[chain.names[0]?.at.from ?? 0]?.sentence === here,
  )
  const isMeant = speakers.length > 0 && members.length === group.count && (isNear || areNew)
  return isMeant ? members : null
}

/** How many sentences back somebody is still one of “the two men” of whom another speaks. */
const sentencesBack = 3

function fitsKind(chain: Chain, kind: GroupKind, roles: Roles): boolean {
  switch (kind) {
    case 'people':
      return chain.type === 'person'
    case 'leaders':
      return chain.type === 'person' && isLeader(chain, roles)
    case 'countries':
      return chain.known?.type === 'place' && chain.known.place.kind === 'country'
    case 'organisations':
      return chain.type === 'organization'
    default:
      return kind satisfies never
  }
}

/** Nobody is shut out for want of a title: an article may give none to whom everybody knows. */
function isLeader(chain: Chain, roles: Roles): boolean {
  const own = roles.of(chain)
  return own.length === 0 || own.some((role) => leaderOffices.has(role.office))
}

function kind(name: GroupKind, list: string): [string, GroupKind][] {
  return list.split(' ').map((word) => [word, name])
}
