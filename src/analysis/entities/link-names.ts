import type { EntityType } from '../../annotation/entities.ts'
import type { RuleName } from '../../annotation/rules.ts'
import type { Chain, ChainName } from './chains.ts'
import type { Name } from './find-names.ts'
import { fullNames } from './full-names.ts'
import { joinOtherNames } from './join-other-names.ts'
import { endingsOf, keyOf } from './name-keys.ts'
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
    const fullNameOf = fullNames(words, [...drafts.values()], names)
    for (const name of round) {
      const type = types.typeOf(name)
      const full = name.known ? null : fullNameOf(name, type)
      if (full) full.draft.names.push({ name, rule: full.rule })
      else addTo(drafts, keyOf(name), type, { name, rule: null })
    }
  }
  return joinOtherNames(words, [...drafts.values()])
    .map((draft) => chainOf(draft, types))
    .sort((a, b) => (a.names[0]?.at.from ?? 0) - (b.names[0]?.at.from ?? 0))
}

function addTo(drafts: Map<string, Draft>, key: string, type: EntityType, name: LinkedName): void {
  const draft = drafts.get(key)
  if (draft) draft.names.push(name)
  else drafts.set(key, { key, type, names: [name] })
}

/**
 * Names in three rounds, each of which can be short for one of a round before: full names, two words that
 * may be a surname (“Wasserman Schultz”) or the end of a name (“Sheriff's Office”), single words (“The Gazette” too).
 */
function longestFirst(names: readonly Name[], types: NameTypes): Name[][] {
  const rounds: [Name[], Name[], Name[]] = [[], [], []]
  const ends = new Set(names.flatMap((name) => endingsOf(keyOf(name))))
  for (const name of names) {
    const count = name.text.replace(/^The /u, '').split(' ').length
    const isShort = types.typeOf(name) === 'person' ? count === 2 : ends.has(keyOf(name))
    rounds[count === 1 ? 2 : isShort ? 1 : 0].push(name)
  }
  return rounds
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
