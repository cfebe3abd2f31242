import type { Found } from './antecedents.ts'
import { subjectBefore } from './clauses.ts'
import { listedWith } from './coordinations.ts'
import { type Discourse, type Item, itemsBefore } from './discourse.ts'
import { lastSentence } from './last-sentence.ts'

/** Whom “they” stands for: all subjects of the clause, a group, or an organisation. */
export function antecedentsOfMany(discourse: Discourse, at: number): Found | null {
  const subject = subjectBefore(discourse, at)
  if (subject.kind === 'other') return null
  const item = subject.kind === 'mention' ? subject.item : lastSentence(discourse, at)
  if (!item) return null
  const listed = listedWith(discourse, item)
  if (listed.length > 1) return { items: listed, rule: 'pronoun-to-pair' }
  const partner = subject.kind === 'mention' ? partnerAfter(discourse, subject.item, at) : null
  if (partner) return { items: [item, partner], rule: 'pronoun-to-pair' }
  const group = groupOf(discourse, item)
  if (group.length > 1) return { items: group, rule: 'pronoun-to-pair' }
  // “Team Estonia had to rebuild their robot”: many act under one name
  const isMany = subject.kind === 'mention' && item.chain.type === 'organization'
  return isMany ? { items: [item], rule: 'pronoun-to-subject' } : null
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
