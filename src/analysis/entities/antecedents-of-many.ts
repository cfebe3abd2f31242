import { cueForms } from '../lexicons/cue-verbs.ts'
import { groupNouns } from '../lexicons/group-nouns.ts'
import type { Found } from './antecedents.ts'
import { type Subject, subjectBefore } from './clauses.ts'
import { listedWith } from './coordinations.ts'
import { type Discourse, type Item, itemsBefore } from './discourse.ts'
import { lastSentence } from './last-sentence.ts'
import { ownersOf } from './owner-of.ts'
import { isPluralName } from './plural-name.ts'
import { speaksFor } from './speaks-for.ts'

/** Whom “they” stands for: all subjects of the clause, a group, or an organisation. */
export function antecedentsOfMany(discourse: Discourse, at: number): Found | null {
  const subject = subjectBefore(discourse, at)
  const owners = subject.kind === 'other' ? ownersOf(discourse, subject.noun ?? 0) : []
  if (owners.length > 0) return { items: owners, rule: 'pronoun-to-owner' }
  if (subject.kind === 'other' && isMany(discourse, subject)) return null
  // “Helsinki chose them”: not itself
  const isObject = discourse.words[at]?.lower === 'them'
  const own = subject.kind === 'mention' && !isObject ? subject.item : null
  const several = own ? severalOf(discourse, own) : []
  if (several.length > 0) return { items: several, rule: 'pronoun-to-pair' }
  const partner = own ? partnerAfter(discourse, own, at) : null
  if (own && partner) return { items: [own, partner], rule: 'pronoun-to-pair' }
  const backed = subject.kind === 'mention' && own ? spokenFor(discourse, subject) : null
  if (backed) return { items: [backed], rule: 'pronoun-to-backed' }
  // “Team Estonia had to rebuild their robot”: many act under one name
  if (own?.chain.type === 'organization') return { items: [own], rule: 'pronoun-to-subject' }
  const last = lastSentence(discourse, at)
  const shunned = isObject && subject.kind === 'mention' ? subject.item.chain : null
  const before = last && last.chain !== shunned ? severalOf(discourse, last) : []
  return before.length > 0 ? { items: before, rule: 'pronoun-to-pair' } : null
}

/** Those who are named together, or the family; none where somebody is alone. */
function severalOf(discourse: Discourse, item: Item): readonly Item[] {
  const listed = listedWith(discourse, item)
  if (listed.length > 1) return listed
  const group = groupOf(discourse, item)
  if (group.length > 1) return group
  return isPluralName(discourse, item.chain) ? [item] : []
}

/** “officials said they”: a plural or a group is meant itself, and so is a pronoun. */
function isMany({ words }: Discourse, { noun }: Subject & { readonly kind: 'other' }): boolean {
  const { lower = 's' } = words[noun ?? -1] ?? {}
  return /(?:[^s]s|men|people|police)$/u.test(lower) || groupNouns.has(lower)
}

/** “Ada Berg of the Tea Union says they …”: whom she speaks for. */
function spokenFor(discourse: Discourse, { item, verb }: Subject & { readonly kind: 'mention' }) {
  const isSaying = cueForms.has(discourse.words[verb]?.lower ?? '')
  return isSaying && item.chain.type === 'person' ? speaksFor(discourse, item.chain) : null
}

/** “Peru is ready to work with Chile on their …”: the two act together. */
function partnerAfter(discourse: Discourse, subject: Item, at: number): Item | null {
  for (const item of itemsBefore(discourse, at)) {
    if (item.at.from <= subject.at.from) return null
    const isWith = discourse.words[item.at.from - 1]?.lower === 'with'
    if (isWith && (item.chain.type === 'person') === (subject.chain.type === 'person')) return item
  }
  return null
}

/** The members of a group phrase: its mention stands in several chains. */
function groupOf(discourse: Discourse, { at }: Item): Item[] {
  return discourse.startingAt(at.from).filter((other) => other.at.to === at.to)
}
