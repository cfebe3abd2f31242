import { cityNames } from '../lexicons/city-names.ts'
import { organisationWords, otherWords, placeWords } from '../lexicons/name-words.ts'
import { placeNames } from '../lexicons/place-names.ts'
import { knownPlaces, lookUpForm } from '../lexicons/places.ts'
import type { Name } from './find-names.ts'
import type { Word } from './words.ts'

/**
 * Whether a name is a place with a plural behind it: the name of a team, unless a list has it as a place.
 *
 *     St. Louis Eagles      but not  Palm Springs, Los Angeles Hills
 */
export function isNamedAsTeam(words: readonly Word[], { from, to, text, known }: Name): boolean {
  const last = words[to - 1]
  if (known || to - from < 2 || !last || !/[^s]s$/u.test(last.text)) return false
  if ([placeWords, organisationWords, otherWords].some((list) => list.has(last.text))) return false
  const home = text.slice(0, -last.text.length).trim()
  return isPlace(home) && !isPlace(text)
}

function isPlace(text: string): boolean {
  const form = lookUpForm(text)
  return knownPlaces.has(form) || cityNames.has(form) || placeNames.has(form)
}
