import { knownOrganisations } from '../lexicons/organisations.ts'
import type { KnownPlace } from '../lexicons/places.ts'
import { knownPlaces, lookUpForm } from '../lexicons/places.ts'

/** A name that a list knows: what it names, and the key that all its spellings share. */
export type KnownName =
  | { readonly type: 'place'; readonly key: string; readonly place: KnownPlace }
  | { readonly type: 'organization'; readonly key: string; readonly name: string }

/** No name in the lists has more words. */
export const mostWordsInKnownName = 7

/**
 * What the lists know under a name; shouted names (“HELSINKI”) are found too, except short ones that
 * might be anything (“NICE”).
 */
export function knownName(text: string): KnownName | null {
  const place = knownPlaces.get(lookUpForm(text)) ?? placeInCapitals(text)
  const organisation = knownOrganisation(text)
  if (organisation !== null) {
    return { type: 'organization', key: `org:${organisation}`, name: organisation }
  }
  return place ? { type: 'place', key: place.key, place } : null
}

/** The main name of a known organisation, by any of its names. */
export function knownOrganisation(text: string): string | null {
  return knownOrganisations.get(text) ?? null
}

function placeInCapitals(text: string): KnownPlace | undefined {
  if (text.length < 5 || text !== text.toUpperCase() || !/^\p{Lu}/u.test(text)) return undefined
  return knownPlaces.get(titleCase(lookUpForm(text)))
}

function titleCase(text: string): string {
  return text.replaceAll(
    /\p{L}+/gu,
    (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
  )
}
