import { formsOfBe } from '../lexicons/grammar-words.ts'
import type { Found } from './antecedents.ts'
import { isVerbAt, subjectBefore } from './clauses.ts'
import { listedWith } from './coordinations.ts'
import type { Discourse, Item } from './discourse.ts'
import { lastSentence } from './last-sentence.ts'

/** What “it” or “its” stands for: a place or an organisation that the clause is about. */
export function antecedentOfThing(discourse: Discourse, at: number): Found | null {
  const { words } = discourse
  const isPossessive = words[at]?.lower === 'its'
  // “to call it an invasion”: an object is as often a thing that has no name
  if (!isPossessive && !isVerbAt(discourse, at + 1)) return null
  if (!isPossessive && isExpletive(discourse, at)) return null
  const subject = subjectBefore(discourse, at)
  if (subject.kind === 'mention') {
    return isThing(subject.item) ? { items: [subject.item], rule: 'pronoun-to-subject' } : null
  }
  if (subject.kind === 'other') return null
  const last = lastSentence(discourse, at)
  return last && isThing(last) && listedWith(discourse, last).length === 1
    ? { items: [last], rule: 'pronoun-to-subject' }
    : null
}

function isThing({ chain }: Item): boolean {
  return chain.type === 'organization' || chain.type === 'place'
}

/** “it is clear that”, “it was in May that”: but “it was founded” is about something. */
function isExpletive({ words }: Discourse, at: number): boolean {
  return formsOfBe.has(words[at + 1]?.lower ?? '') && !/ed$/u.test(words[at + 2]?.lower ?? '')
}
