import { countryCodes, countryOfDemonym, knownPlaces, lookUpForm } from '../lexicons/places.ts'
import type { Name } from './find-names.ts'
import type { Word } from './words.ts'

/**
 * The acronyms that the text gives behind full names, each with its name, whether or not the letters fit.
 *
 *     the Transport Safety Committee (KNKT)      the Armed Forces of Peru, or FAP,
 *                                     ^^^^                                    ^^^
 *
 * One that stands behind two names belongs to neither: “(CDU)”.
 */
export function acronymsGiven(
  words: readonly Word[],
  names: readonly Name[],
): ReadonlyMap<Name, string> {
  const found = new Map<Name, string>()
  const holders = new Map<string, Set<string>>()
  for (const name of names) {
    const acronym = words[acronymAfter(words, name.to)]?.text
    // “Real Lima (PER)” is from there
    if (acronym === undefined || countryCodes.has(acronym) || name.to - name.from < 2) continue
    found.set(name, acronym)
    holders.set(acronym, (holders.get(acronym) ?? new Set()).add(name.text.toLowerCase()))
  }
  return new Map([...found].filter(([, acronym]) => holders.get(acronym)?.size === 1))
}

/** Index of the acronym right behind a name; -1 where there is none. */
function acronymAfter(words: readonly Word[], to: number): number {
  const isBracket = words[to]?.text === '('
  const isOr = words[to]?.text === ',' && words[to + 1]?.lower === 'or'
  const at = isBracket ? to + 1 : to + 2
  const closing = isBracket ? /^\)$/u : /^[,.;]$/u
  const isAcronym = /^\p{Lu}[\p{L}\p{N}&-]{0,6}\p{Lu}$/u.test(words[at]?.text ?? '')
  return (isBracket || isOr) && isAcronym && closing.test(words[at + 1]?.text ?? '.') ? at : -1
}

/**
 * What a name may be written short as by its own letters, the likeliest first.
 *
 *     Kenya Tea Union      KTU · TU        U.S. Department of Transportation      UDT · DT · UDOT · DOT
 */
export function acronymsOf(text: string): string[] {
  const parts = text.split(/[\s-]+/u)
  const isOwned = isNational(parts[0] ?? '')
  const capital = parts.filter((part) => /^\p{Lu}/u.test(part))
  return [capital, parts].flatMap((list) =>
    isOwned ? [initialsOf(list), initialsOf(list.slice(1))] : [initialsOf(list)],
  )
}

function initialsOf(parts: readonly string[]): string {
  return parts.map((part) => part.charAt(0).toUpperCase()).join('')
}

function isNational(word: string): boolean {
  const form = lookUpForm(word)
  return countryOfDemonym.has(form) || knownPlaces.get(form)?.kind === 'country'
}
