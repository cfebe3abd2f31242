import { cueForms, isPastCue } from '../lexicons/cue-verbs.ts'
import { formsOfBe } from '../lexicons/grammar-words.ts'
import type { Found } from './antecedents.ts'
import { isVerbAt, subjectBefore } from './clauses.ts'
import { listedWith } from './coordinations.ts'
import { type Discourse, type Item, itemsBefore } from './discourse.ts'
import { lastSentence } from './last-sentence.ts'

/** What “it” or “its” stands for: a place or an organisation that the clause is about. */
export function antecedentOfThing(discourse: Discourse, at: number): Found | null {
  const { words } = discourse
  const isPossessive = words[at]?.lower === 'its'
  // “to call it an invasion”: an object is as often a thing that has no name
  if (!isPossessive && !isVerbAt(discourse, at + 1)) return null
  if (!isPossessive && isExpletive(discourse, at)) return null
  const saying = isPossessive ? null : lastToSpeak(discourse, at)
  if (saying) return { items: [saying], rule: 'pronoun-to-subject' }
  const subject = subjectBefore(discourse, at)
  if (subject.kind === 'mention') {
    const item = isThing(subject.item)
      ? subject.item
      : isPossessive
        ? onlyThing(discourse, at)
        : null
    return item ? { items: [item], rule: 'pronoun-to-subject' } : null
  }
  if (subject.kind === 'other') return null
  const last = lastSentence(discourse, at)
  return last && isThing(last) && listedWith(discourse, last).length === 1
    ? { items: [last], rule: 'pronoun-to-subject' }
    : null
}

/** “… the agency said. “…,” it added”: who speaks on is who spoke last. */
function lastToSpeak(discourse: Discourse, at: number): Item | null {
  const { words } = discourse
  if (!isPastCue(words[at + 1]?.lower ?? '')) return null
  const here = words[at]?.sentence ?? 0
  for (const item of itemsBefore(discourse, at)) {
    if (here - (words[item.at.from]?.sentence ?? 0) > 2) return null
    const { from, to } = item.at
    const before = words[from - 1]?.lower === 'the' ? from - 2 : from - 1
    const speaks = [to, before].some((beside) => cueForms.has(words[beside]?.lower ?? ''))
    if (speaks && !words[from]?.quoted) return item.chain.type === 'organization' ? item : null
  }
  return null
}

/** “Ada Berg left the Tea Union after its vote”: a person has no “its”, and there is one thing that has. */
function onlyThing(discourse: Discourse, at: number): Item | null {
  const sentence = discourse.words[at]?.sentence
  let only: Item | null = null
  for (const item of itemsBefore(discourse, at)) {
    if (discourse.words[item.at.from]?.sentence !== sentence) break
    if (!isThing(item) || item.chain === only?.chain) continue
    if (only) return null
    only = item
  }
  return only
}

function isThing({ chain }: Item): boolean {
  return chain.type === 'organization' || chain.type === 'place'
}

/** “it is clear that”, “it was in May that”: but “it was founded” is about something. */
function isExpletive({ words }: Discourse, at: number): boolean {
  return formsOfBe.has(words[at + 1]?.lower ?? '') && !/ed$/u.test(words[at + 2]?.lower ?? '')
}
