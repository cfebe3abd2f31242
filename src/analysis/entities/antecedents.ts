import type { RuleName } from '../../annotation/rules.ts'
import { cueForms } from '../lexicons/cue-verbs.ts'
import { formsOfBe } from '../lexicons/grammar-words.ts'
import type { Chain } from './chains.ts'
import { isSubject, isVerbAt, mainSubject, subjectBefore } from './clauses.ts'
import { listedWith } from './coordinations.ts'
import { type Discourse, type Item, itemsBefore } from './discourse.ts'
import type { Pronoun } from './pronouns.ts'
import type { Roles } from './roles.ts'

/** Mentions that a pronoun stands for, and why. */
export type Found = { readonly items: readonly Item[]; readonly rule: RuleName }

/**
 * Whom or what a pronoun stands for; `null` where nobody named, or more than one reading.
 *
 * @param excluded  who cannot be meant: the speaker of the quoted words around it
 */
export function antecedents(
  discourse: Discourse,
  roles: Roles,
  at: number,
  pronoun: Pronoun,
  excluded: readonly Chain[],
): Found | null {
  if (pronoun.number === 'many') return antecedentsOfMany(discourse, at)
  if (pronoun.gender === 'thing') return antecedentOfThing(discourse, at)
  return antecedentOfPerson(discourse, roles, at, pronoun.gender, excluded)
}

function antecedentOfPerson(
  discourse: Discourse,
  roles: Roles,
  at: number,
  gender: Pronoun['gender'],
  excluded: readonly Chain[],
): Found | null {
  const fits = (chain: Chain) => {
    const known = roles.genderOf(chain)
    if (chain.type !== 'person' || excluded.includes(chain)) return false
    return known === null || known === gender
  }
  const subject = subjectBefore(discourse, at)
  const isObject = discourse.words[at]?.lower === 'him'
  const isOwnWord = subject.kind === 'mention' && speaksOf(discourse, subject.item, at)
  if (subject.kind === 'mention' && fits(subject.item.chain) && !isObject && !isOwnWord) {
    return { items: [subject.item], rule: 'pronoun-to-subject' }
  }
  const shunned = isObject && subject.kind === 'mention' ? subject.item.chain : null
  const best = mostSalient(
    discourse,
    at,
    (chain) => fits(chain) && chain !== shunned,
    (chain) => roles.genderOf(chain) === gender,
  )
  return best ? { items: [best], rule: 'pronoun-to-nearest' } : null
}

/** “She left,” Lee said: whoever speaks the quoted words is not the “she” in them. */
function speaksOf({ words }: Discourse, { at: { from, to } }: Item, pronoun: number): boolean {
  if (!words[pronoun]?.quoted || words[from]?.quoted) return false
  if (words[from]?.sentence !== words[pronoun]?.sentence) return false
  return cueForms.has(words[to]?.lower ?? '') || cueForms.has(words[from - 1]?.lower ?? '')
}

/** What being named all over the article counts for at most. */
const mostForTopic = 6

/** How many sentences back a “he” can reach. */
const sentencesBack = 4

/** The person whom the last sentences are about: subjects before others, near before far. */
function mostSalient(
  discourse: Discourse,
  at: number,
  fits: (chain: Chain) => boolean,
  isOfGender: (chain: Chain) => boolean,
): Item | null {
  const { words } = discourse
  const here = words[at]?.sentence ?? 0
  let best: Item | null = null
  let bestScore = -Infinity
  for (const item of itemsBefore(discourse, at)) {
    const distance = here - (words[item.at.from]?.sentence ?? 0)
    if (distance > sentencesBack) break
    if (!fits(item.chain)) continue
    const score =
      -3 * distance +
      (isSubject(discourse, item) ? 4 : 0) +
      (isOfGender(item.chain) ? 2 : 0) +
      (item.at.mention.kind === 'pronoun' ? 1 : 0) +
      // whom the whole article is about comes to mind first
      Math.min(mostForTopic, 1.5 * Math.log2(item.chain.names.length)) -
      (speaksOf(discourse, item, at) ? 6 : 0)
    if (score > bestScore) {
      best = item
      bestScore = score
    }
  }
  return best
}

function antecedentOfThing(discourse: Discourse, at: number): Found | null {
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

/** What the sentence before is about. */
function lastSentence(discourse: Discourse, at: number): Item | null {
  const { words } = discourse
  const sentence = words[at]?.sentence
  let before = at
  while (before > 0 && at - before < 70 && words[before]?.sentence === sentence) before--
  if (words[before]?.sentence === sentence) return null
  const subject = mainSubject(discourse, before)
  return subject.kind === 'mention' ? subject.item : null
}

function antecedentsOfMany(discourse: Discourse, at: number): Found | null {
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

/** “China is willing to work with Russia on their …”: the two act together. */
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
