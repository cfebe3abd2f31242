import { cueForms } from '../lexicons/cue-verbs.ts'
import type { Found } from './antecedents.ts'
import type { Chain } from './chains.ts'
import { isSubject, subjectBefore } from './clauses.ts'
import { type Discourse, type Item, itemsBefore } from './discourse.ts'
import type { Pronoun } from './pronouns.ts'
import type { Roles } from './roles.ts'

/** Whom “he” or “she” stands for: the subject of the clause, else who was spoken of last. */
export function antecedentOfPerson(
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
