import { genderOfNoun } from '../lexicons/gendered-nouns.ts'
import { personNouns } from '../lexicons/person-nouns.ts'
import { mainSubject, type Subject } from './clauses.ts'
import type { Discourse } from './discourse.ts'
import { beforeSentence } from './last-sentence.ts'
import type { Gender } from './roles.ts'

/**
 * Whether a “he” or “she” may well stand for somebody whom the text only describes.
 *
 *     Ada Berg left. A man from the agency rang and said he was sorry.
 *                    ^^^^^                               ^^
 *
 * @param subject  of the clause before the pronoun
 */
export function isSomebodyUnnamed(
  discourse: Discourse,
  at: number,
  subject: Subject,
  gender: Gender,
): boolean {
  const before = subject.kind === 'none' ? beforeSentence(discourse, at) : null
  const about = before === null ? subject : mainSubject(discourse, before)
  if (about.kind !== 'other' || about.noun === null) return false
  return isPerson(discourse, about.noun, gender) && isNew(discourse, about.noun)
}

function isPerson({ words }: Discourse, noun: number, gender: Gender): boolean {
  const { lower = '' } = words[noun] ?? {}
  return (genderOfNoun(lower) ?? (personNouns.has(lower) ? gender : null)) === gender
}

/** No phrase is longer before its noun. */
const longest = 5

/** “a man”, “one officer”: “the officer” may be somebody who has a name. */
function isNew({ words }: Discourse, noun: number): boolean {
  for (let at = noun - 1; at >= noun - longest; at--) {
    if (words[at]?.sentence !== words[noun]?.sentence) return false
    if (/^(?:an?|one|another)$/u.test(words[at]?.lower ?? '')) return true
  }
  return false
}
