import type { EntityType } from '../../annotation/entities.ts'
import type { RuleName } from '../../annotation/rules.ts'
import { organisationWords } from '../lexicons/name-words.ts'
import { bearersBy } from './bearers.ts'
import type { Chain, ChainName } from './chains.ts'
import type { Name } from './find-names.ts'
import type { TypeSign } from './type-sign.ts'
import { type NameTypes, typesOfNames } from './types-of-names.ts'
import type { Word } from './words.ts'

/** A chain in the making. */
export type Draft = {
  readonly key: string
  readonly type: EntityType
  readonly names: LinkedName[]
}
type LinkedName = { readonly name: Name; readonly rule: RuleName | null }

/**
 * Joins the names of one thing into chains, in order of their first name.
 *
 *     Ko Minjung … Ko … the US … the United States … Northern Cooperation Organisation … NCO
 *
 * Full names first, then the short ones: a short name can stand before the full one.
 */
export function linkNames(words: readonly Word[], names: readonly Name[]): Chain[] {
  const types = typesOfNames(words, names, keyOf)
  const drafts = new Map<string, Draft>()
  for (const round of longestFirst(names, types)) {
    const fullNameOf = fullNames(words, [...drafts.values()])
    for (const name of round) {
      const type = types.typeOf(name)
      const full = name.known ? null : fullNameOf(name, type)
      if (full) full.draft.names.push({ name, rule: full.rule })
      else addTo(drafts, keyOf(name), type, { name, rule: null })
    }
  }
  return [...drafts.values()]
    .map((draft) => chainOf(draft, types))
    .sort((a, b) => (a.names[0]?.at.from ?? 0) - (b.names[0]?.at.from ?? 0))
}

function addTo(drafts: Map<string, Draft>, key: string, type: EntityType, name: LinkedName): void {
  const draft = drafts.get(key)
  if (draft) draft.names.push(name)
  else drafts.set(key, { key, type, names: [name] })
}

/** Names with the same key are the same name: “KO MINJUNG”, “Ko Minjung”. */
function keyOf(name: Name): string {
  return name.known?.key ?? name.text.normalize('NFC').toLowerCase().replaceAll('’', "'")
}

/**
 * Names in three rounds, each of which can be short for one of a round before: full names, two words that
 * may be a surname (“Wasserman Schultz”) or the end of a name (“Sheriff's Office”), single words.
 */
function longestFirst(names: readonly Name[], types: NameTypes): Name[][] {
  const rounds: [Name[], Name[], Name[]] = [[], [], []]
  const ends = new Set(names.flatMap((name) => endingsOf(keyOf(name))))
  for (const name of names) {
    const count = name.text.split(' ').length
    const isShort = types.typeOf(name) === 'person' ? count === 2 : ends.has(keyOf(name))
    rounds[count === 1 ? 2 : isShort ? 1 : 0].push(name)
  }
  return rounds
}

/** All but its first word, all but its first two, and so on: as long as two are left, and none is the end of a phrase. */
function endingsOf(key: string): string[] {
  const parts = key.split(' ')
  return parts
    .slice(1, -1)
    .flatMap((_, index) =>
      /^(?:of|for|the|and)$/u.test(parts[index] ?? '') ? [] : [parts.slice(index + 1).join(' ')],
    )
}

type Full = { readonly draft: Draft; readonly rule: RuleName }

/** Of more people with one surname than this, none is looked for. */
const mostBearers = 40

/** Looks up the full name that a short one stands for. */
function fullNames(
  words: readonly Word[],
  drafts: readonly Draft[],
): (name: Name, type: EntityType) => Full | null {
  const persons = new Map<string, Draft[]>()
  const middles = new Map<string, Draft[]>()
  const initials = new Map<string, Draft>()
  const teams = new Map<string, Draft>()
  const endings = new Map<string, Draft[]>()
  const firms = new Map<string, Draft>()
  for (const draft of drafts) {
    const parts = partsOf(draft.names[0]?.name.text ?? '')
    if (draft.type === 'person' && parts.length > 1) {
      const endings = parts.length > 2 ? [parts.slice(-2).join(' ')] : []
      addEach(persons, new Set([parts[0] ?? '', parts.at(-1) ?? '', ...endings]), draft)
      // “Silva” of “Jorge Silva García”: with two surnames, as in Spanish, people go by the first
      if (parts.length > 2) addEach(middles, [parts.at(-2) ?? ''], draft)
    }
    if (draft.type === 'organization' && parts.length > 1) {
      teams.set(parts.at(-1) ?? '', draft)
      addEach(endings, endingsOf(draft.key), draft)
      if (isFirm(draft)) firms.set(parts[0] ?? '', draft)
    }
    if (draft.type !== 'person') initials.set(initialsOf(draft.names[0]?.name.text ?? ''), draft)
  }
  const bearerOf = bearersBy(words, persons)
  const bearerInMiddle = bearersBy(words, middles)
  return (name, type) => {
    const isAcronym = /^\p{Lu}{2,}$/u.test(name.text)
    const person = isAcronym
      ? null
      : (bearerOf(name) ?? (type === 'person' ? bearerInMiddle(name) : null))
    if (person) {
      return { draft: person, rule: 'part-of-name' }
    }
    const [whole, another] =
      words[name.from - 1]?.lower === 'the' ? (endings.get(keyOf(name)) ?? []) : []
    if (whole && !another && isBefore(whole, name)) return { draft: whole, rule: 'part-of-name' }
    const part = name.text.toLowerCase()
    const team = part.length > 3 ? (teams.get(part) ?? firms.get(part)) : undefined
    if (team && type === 'organization') return { draft: team, rule: 'part-of-name' }
    // “Brennan said”, where nobody is called so but Brennan Group
    const mayBeFirm = (type === 'person' && !name.title) || /['’]s$/u.test(part)
    const firm = part.length > 3 && mayBeFirm ? firms.get(part) : undefined
    if (firm) return { draft: firm, rule: 'part-of-name' }
    const acronym = /^[\p{Lu}.&]{2,}$/u.test(name.text) ? name.text.replaceAll(/[.&]/gu, '') : ''
    const long = acronym === '' ? undefined : initials.get(acronym)
    return long ? { draft: long, rule: 'initials-of-name' } : null
  }
}

function isBefore({ names }: Draft, { from }: Name): boolean {
  return names.some(({ name }) => name.from < from)
}

/** “Kaito Motors”, which is “Kaito” for short: the last word says what it is, the first which. */
function isFirm({ names }: Draft): boolean {
  const parts = names[0]?.name.text.split(' ') ?? []
  return parts.length <= 3 && organisationWords.has(parts.at(-1) ?? '')
}

function addEach(to: Map<string, Draft[]>, parts: Iterable<string>, draft: Draft): void {
  for (const part of parts) {
    const bearers = to.get(part) ?? []
    if (bearers.length < mostBearers) bearers.push(draft)
    to.set(part, bearers)
  }
}

function partsOf(text: string): string[] {
  return text.toLowerCase().split(' ')
}

function initialsOf(text: string): string {
  return text
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
}

function chainOf(draft: Draft, types: NameTypes): Chain {
  const linked = draft.names.toSorted((a, b) => a.name.from - b.name.from)
  const fullest = linked.reduce((best, one) =>
    one.rule === null && (best.rule !== null || one.name.text.length > best.name.text.length)
      ? one
      : best,
  )
  const known = fullest.name.known
  return {
    type: draft.type,
    name: known?.type === 'place' && fullest.name.isDateline ? known.place.name : fullest.name.text,
    known,
    names: linked.map((one, index) => chainName(one, index, fullest.name, types.signOf(one.name))),
  }
}

function chainName(
  { name, rule }: LinkedName,
  index: number,
  full: Name,
  sign: TypeSign,
): ChainName {
  const evidence =
    rule === null && (index === 0 || sign.weight > 5)
      ? { rule: sign.rule, words: sign.words }
      : {
          rule: rule ?? 'same-name',
          words: [full.range, name.range].sort((a, b) => a.start - b.start),
        }
  return {
    name,
    at: { mention: { range: name.range, kind: 'name', evidence }, from: name.from, to: name.to },
  }
}
