import { eventNouns } from '../../lexicons/event-nouns.ts'
import { groupNouns } from '../../lexicons/group-nouns.ts'
import { organisationNouns } from '../../lexicons/name-words.ts'
import { personNouns } from '../../lexicons/person-nouns.ts'
import { placeNouns } from '../../lexicons/place-nouns.ts'
import { textNouns } from '../../lexicons/text-nouns.ts'
import { thingNouns } from '../../lexicons/thing-nouns.ts'

const classes: readonly [string, ReadonlySet<string>][] = [
  ['nP', personNouns],
  ['nG', groupNouns],
  ['nL', placeNouns],
  ['nE', eventNouns],
  ['nA', thingNouns],
  ['nT', textNouns],
]

/**
 * What kinds of thing a common noun names, in the singular or the plural.
 *
 * @param lower  in lower case
 * @returns      “nP” for people (“nPs” for several), “nG” groups, “nL” places, “nE” events, “nA” things,
 *               “nT” texts, “nO” organisations
 */
export function nounClassesOf(lower: string): string[] {
  const single = singularOf(lower)
  const isPlural = single !== lower
  const found = classes
    .filter(([, nouns]) => nouns.has(lower) || nouns.has(single))
    .map(([name]) => (name === 'nP' && isPlural ? 'nPs' : name))
  return organisationNouns.has(lower) ? [...found, 'nO'] : found
}

function singularOf(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:[sxz]|ch|sh)es$/u.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
