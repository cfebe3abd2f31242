import { countryOfDemonym, lookUpForm } from './places.ts'

/** Who somebody is by nationality: the country, and the gender where the word says it. */
export type National = { readonly country: string; readonly gender: 'male' | 'female' | null }

// Nouns that are no adjectives too, with the ISO code of the country. Origin: collected for this project.
const nouns = `Spaniard ES Dane DK Swede SE Finn FI Pole PL Turk TR Scot GB Scotsman GB Scotswoman GB Briton GB Brit GB
  Englishman GB Englishwoman GB Welshman GB Welshwoman GB Irishman IE Irishwoman IE Frenchman FR Frenchwoman FR
  Dutchman NL Dutchwoman NL Serb RS Croat HR Slovak SK Slovene SI Argentine AR Filipino PH Filipina PH Aussie AU Kiwi NZ
  Icelander IS New-Zealander NZ Luxembourger LU`

const countryOfNoun: ReadonlyMap<string, string> = new Map(
  [...nouns.matchAll(/(?<noun>\S+) (?<code>[A-Z]{2})/gu)].map(({ groups }) => [
    groups?.noun?.replace('-', ' ') ?? '',
    groups?.code ?? '',
  ]),
)

/**
 * Reads a word for one person of a nation: “Spaniard”, “Italian”; `null` for others, and for those that stand for a whole
 * people (“the French”, “the Chinese”).
 */
export function nationalOf(word: string): National | null {
  const noun = countryOfNoun.get(word)
  if (noun !== undefined) return { country: noun, gender: genderOf(word) }
  const country = /(?:ese|sh|ch|ss)$/u.test(word)
    ? undefined
    : countryOfDemonym.get(lookUpForm(word))
  return country === undefined || isPeople(word) ? null : { country, gender: null }
}

/** “Libyans”, “Frenchmen” */
export function isPeople(word: string): boolean {
  const single = word.replace(/men$/u, 'man').replace(/s$/u, '')
  return single !== word && (countryOfNoun.has(single) || countryOfDemonym.has(lookUpForm(single)))
}

function genderOf(word: string): National['gender'] {
  if (word.endsWith('woman') || word === 'Filipina') return 'female'
  return word.endsWith('man') ? 'male' : null
}
