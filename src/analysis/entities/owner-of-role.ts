import { countryOfDemonym, lookUpForm } from '../lexicons/places.ts'
import { type Discourse, type Item, itemsBefore } from './discourse.ts'

/**
 * The organisation that the words before a role name: it was named so before, or its name ends so.
 *
 *     The Kenya Tea Board met. … Ben Cole, the Tea Board Spokesman, said
 *         ^^^^^^^^^^^^^^^                      ^^^^^^^^^
 */
export function ownerNamed(discourse: Discourse, from: number, role: number): Item | null {
  const name = wordsFrom(discourse, from, role)
  for (const item of itemsBefore(discourse, from)) {
    const full = wordsFrom(discourse, item.at.from, item.at.to)
    if (item.chain.type === 'organization' && full.endsWith(name)) return item
  }
  return null
}

/** Each with a space before it, so that an ending begins with a word. */
function wordsFrom({ words }: Discourse, from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => ` ${text}`)
    .join('')
}

/** Nations with teams of their own within one country. */
const homeNations: ReadonlyMap<string, string> = new Map([
  ['English', 'England'],
  ['Scottish', 'Scotland'],
  ['Welsh', 'Wales'],
])

/** The country of “the Kenyan captain”, where the text has named it. */
export function countryOf(discourse: Discourse, demonym: number): Item | null {
  const { text = '' } = discourse.words[demonym] ?? {}
  const code = countryOfDemonym.get(lookUpForm(text))
  if (code === undefined) return null
  const home = homeNations.get(text)
  for (const item of itemsBefore(discourse, demonym)) {
    const { known, name } = item.chain
    if (known?.type !== 'place') continue
    const { kind, country } = known.place
    if (home ? name === home : kind === 'country' && country === code) return item
  }
  return null
}
