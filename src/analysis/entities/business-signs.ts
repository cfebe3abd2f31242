import { firstNames } from '../lexicons/first-names.ts'
import { organisationNouns } from '../lexicons/name-words.ts'
import { organisationDescriptions } from '../lexicons/organisation-kinds.ts'
import { personNouns } from '../lexicons/person-nouns.ts'
import { isPastVerb } from '../lexicons/verb-forms.ts'
import type { Name } from './find-names.ts'
import { isEveryday } from './is-everyday.ts'
import { describedAs } from './learned/described-as.ts'
import { type TypeSign, typeSignOf } from './type-sign.ts'
import type { Word } from './words.ts'

/**
 * What makes a single word an organisation's name: a description beside it, or something that it does to what is its.
 *
 *     Acmeco, the Danish brewer, said …        Acmeco cut its forecast.
 *
 * No common word: “Doctors, a group that …”, “Parliament passed its bill”.
 */
export function businessSign(words: readonly Word[], name: Name): TypeSign | null {
  if (name.to - name.from > 1 || name.title || firstNames.has(name.text)) return null
  if (isEveryday(name.text.toLowerCase())) return null
  const described = describedAs(words, name.to, ({ lower }) => lower)
  if (described?.by === 'beside' && isBusiness(described.noun))
    return typeSignOf('organization', 'organisation-described', 9, words, name.from, name.to + 1)
  const [verb, its] = [words[name.to], words[name.to + 1]]
  if (its?.lower !== 'its' || its.sentence !== words[name.from]?.sentence) return null
  if (verb?.capital !== false || !isPastVerb(verb.lower)) return null
  return typeSignOf('organization', 'acts-on-its-own', 7, words, name.from, name.to + 2)
}

/** “carmaker”, “insurer”, “agency”; a brewer or a miner may be somebody. */
function isBusiness(noun: string): boolean {
  if (!organisationDescriptions.has(noun)) return false
  return organisationNouns.has(noun) || !personNouns.has(noun)
}
