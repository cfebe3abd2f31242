import { cueForms } from '../lexicons/cue-verbs.ts'
import { determiners, prepositions } from '../lexicons/grammar-words.ts'
import type { Found } from './antecedents.ts'
import type { Chain } from './chains.ts'
import { isSubject, subjectBefore } from './clauses.ts'
import { listedWith } from './coordinations.ts'
import { type Discourse, type Item, itemsBefore } from './discourse.ts'
import { lastSentence } from './last-sentence.ts'
import { namedAfter } from './named-after.ts'
import { notOneself } from './not-oneself.ts'
import { ownerOf } from './owner-of.ts'
import { isPluralName } from './plural-name.ts'
import type { Gender, Roles } from './roles.ts'
import { saidOf } from './said-of.ts'
import { isSomebodyUnnamed } from './somebody-unnamed.ts'

/** Whom “he” or “she” stands for: the subject of the clause, else who was spoken of last. */
export function antecedentOfPerson(
  discourse: Discourse,
  roles: Roles,
  at: number,
  gender: Gender,
  excluded: readonly Chain[],
): Found | null {
  const others = notOneself(discourse, at)
  const fits = (chain: Chain) => {
    const known = roles.genderOf(chain)
    if (chain.type !== 'person' || excluded.includes(chain) || others.has(chain)) return false
    return known === gender || (known === null && !isPluralName(discourse, chain))
  }
  const later = namedAfter(discourse, at)
  if (later && fits(later.chain)) return { items: [later], rule: 'pronoun-before-name' }
  const about = saidOf(discourse, at)
  if (about && fits(about.chain)) return { items: [about], rule: 'said-of' }
  const subject = subjectBefore(discourse, at)
  // “Lyle, for Mrs Farrant, said that she”: of Lyle the text has not said that he is a woman
  const ofTitle = () =>
    earlierInSentence(
      discourse,
      at,
      (chain) => fits(chain) && roles.titleGenderOf(chain) === gender,
    )
  const isObject = isObjectForm(discourse, at)
  const isOwnWord = subject.kind === 'mention' && speaksOf(discourse, subject.item, at)
  if (subject.kind === 'mention' && fits(subject.item.chain) && !isObject && !isOwnWord) {
    const known = roles.genderOf(subject.item.chain) ? null : ofTitle()
    return known
      ? { items: [known], rule: 'pronoun-to-nearest' }
      : { items: [subject.item], rule: 'pronoun-to-subject' }
  }
  const owner = subject.kind === 'other' ? ownerOf(discourse, subject.noun) : null
  if (owner && fits(owner.chain)) return { items: [owner], rule: 'pronoun-to-owner' }
  if (!isObject && isSomebodyUnnamed(discourse, at, subject, gender)) return null
  const shunned = isObject && subject.kind === 'mention' ? subject.item.chain : null
  const { best, rival } = mostSalient(
    discourse,
    at,
    (chain) => fits(chain) && chain !== shunned,
    (chain) => roles.genderOf(chain) === gender,
  )
  if (!best) return null
  return rival
    ? { items: [best], rival, rule: 'pronoun-to-one-of-two' }
    : { items: [best], rule: 'pronoun-to-nearest' }
}

function earlierInSentence(
  discourse: Discourse,
  at: number,
  fits: (chain: Chain) => boolean,
): Item | null {
  const sentence = discourse.words[at]?.sentence
  for (const item of itemsBefore(discourse, at)) {
    if (discourse.words[item.at.from]?.sentence !== sentence) return null
    // “A told B he would”: whom one tells is not the one who will
    if (fits(item.chain)) return item.at.to === at ? null : item
  }
  return null
}

/** “him”, and “her” where no noun follows that she could have: “beside her for years”. */
function isObjectForm({ words }: Discourse, at: number): boolean {
  const { lower = '', sentence } = words[at] ?? {}
  if (lower !== 'her') return lower === 'him'
  const next = words[at + 1]
  if (next?.sentence !== sentence || !next?.isWord) return true
  return (
    prepositions.has(next.lower) ||
    determiners.has(next.lower) ||
    /^(?:and|or|but|that|if|when|while|who|how|why|what|not|again|too)$/u.test(next.lower)
  )
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

/** By so little, a sentence of distance, somebody falls behind who may be meant as well. */
const narrowly = 3

type Salient = { readonly best: Item | null; readonly rival: Item | null }

/**
 * The person whom the last sentences are about: subjects before others, near before far; and another who comes
 * close to that, if there is one.
 */
function mostSalient(
  discourse: Discourse,
  at: number,
  fits: (chain: Chain) => boolean,
  isOfGender: (chain: Chain) => boolean,
): Salient {
  const { words } = discourse
  const here = words[at]?.sentence ?? 0
  const last = lastSentence(discourse, at)
  // of several who are its subject, none is more “he” than others
  const about = last && listedWith(discourse, last).length === 1 ? last : null
  const scores = new Map<Chain, { readonly item: Item; readonly score: number }>()
  for (const item of itemsBefore(discourse, at)) {
    const distance = here - (words[item.at.from]?.sentence ?? 0)
    if (distance > sentencesBack) break
    if (!fits(item.chain)) continue
    const score =
      -3 * distance +
      (isSubject(discourse, item) || (distance === 1 && about?.chain === item.chain) ? 4 : 0) +
      (isOfGender(item.chain) ? 2 : 0) +
      (item.at.mention.kind === 'pronoun' ? 1 : 0) +
      // whom the whole article is about comes to mind first
      Math.min(mostForTopic, 1.5 * Math.log2(item.chain.names.length)) -
      (speaksOf(discourse, item, at) ? 6 : 0)
    if (score <= (scores.get(item.chain)?.score ?? -Infinity)) continue
    scores.delete(item.chain) // of equals, whoever was found to be so first
    scores.set(item.chain, { item, score })
  }
  const [best, second] = [...scores.values()].sort((a, b) => b.score - a.score)
  const isNarrow = best && second && best.score - second.score <= narrowly
  return { best: best?.item ?? null, rival: isNarrow ? second.item : null }
}
