import { adverbs } from '../lexicons/grammar-words.ts'
import { countryOfDemonym, lookUpForm } from '../lexicons/places.ts'
import type { Discourse } from './discourse.ts'
import { titleAt } from './person-titles.ts'

/** Words that stand for a person by office: “the Korean President”, “his Finnish counterpart”. */
export type OfficePhrase = {
  readonly from: number
  readonly to: number
  /** `counterpart` stands for the office of whom it is a counterpart. */
  readonly office: string
  readonly gender: 'male' | 'female' | null
  readonly country: string | null
  /** “the”, “a”, “his”, a possessive name, or nothing. */
  readonly determiner: 'the' | 'a' | 'possessive' | 'none'
}

const modifiers: ReadonlySet<string> = new Set(
  `former then new current outgoing incoming late acting interim ex embattled veteran longtime long-time newly
   elected late-night young old senior top chief official longtime populist conservative liberal
   deputy own first second third lead principal assistant associate founding joint
   retired shadow`.split(/\s+/u),
)

/**
 * The phrase whose office begins at a word; `null` where none does, or where it is the title of the name
 * behind it.
 */
export function officePhraseAt(discourse: Discourse, at: number): OfficePhrase | null {
  const { words } = discourse
  const word = words[at]
  if (!word?.isWord || discourse.itemAt(at)) return null
  const title = titleAt(words, at, Math.min(words.length, at + 4))
  const to = word.lower === 'counterpart' ? at + 1 : title?.office ? title.to : null
  if (to === null || words[to - 1]?.sentence !== word.sentence || words[to - 1]?.text === '.')
    return null
  if (discourse.itemAt(to)?.at.from === to && words[to]?.sentence === word.sentence) return null
  const head = headBefore(discourse, at)
  const of = countryAfter(discourse, to)
  return {
    from: head.from,
    to,
    office: title?.office ?? 'counterpart',
    gender: title?.gender ?? null,
    country: head.country ?? of,
    determiner: head.determiner,
  }
}

type Head = Pick<OfficePhrase, 'from' | 'country' | 'determiner'>

/** Determiner, adjectives and demonym before the office. */
function headBefore(discourse: Discourse, at: number): Head {
  const { words } = discourse
  let from = at
  let country: string | null = null
  for (let steps = 0; steps < 4; steps++) {
    const before = words[from - 1]
    if (!before || before.sentence !== words[at]?.sentence) break
    const demonym = demonymEndingAt(discourse, from - 1)
    if (demonym) {
      country ??= demonym.country
      from = demonym.from
    } else if (modifiers.has(before.lower) || adverbs.has(before.lower)) from--
    else break
  }
  return { ...determinerBefore(discourse, from, country) }
}

function determinerBefore(discourse: Discourse, from: number, country: string | null): Head {
  const { words } = discourse
  const before = words[from - 1]
  if (before?.sentence !== words[from]?.sentence || !before)
    return { from, country, determiner: 'none' }
  if (before.lower === 'the') return { from: from - 1, country, determiner: 'the' }
  if (before.lower === 'a' || before.lower === 'an')
    return { from: from - 1, country, determiner: 'a' }
  if (/^(?:his|her|its|their|our|my|your)$/u.test(before.lower)) {
    return { from: from - 1, country, determiner: 'possessive' }
  }
  const owner = before.lower === "'s" ? discourse.itemAt(from - 2) : undefined
  const place = owner?.chain.known?.type === 'place' ? owner.chain.known.place.country : null
  return owner
    ? { from: owner.at.from, country: country ?? place, determiner: 'possessive' }
    : { from, country, determiner: 'none' }
}

function demonymEndingAt(
  { words }: Discourse,
  at: number,
): { readonly from: number; readonly country: string } | null {
  for (const from of [at - 1, at]) {
    const text = words
      .slice(from, at + 1)
      .map((word) => word.text)
      .join(' ')
    const country = countryOfDemonym.get(lookUpForm(text))
    if (country !== undefined) return { from, country }
  }
  return null
}

/** “the president of Finland” */
function countryAfter(discourse: Discourse, to: number): string | null {
  if (discourse.words[to]?.lower !== 'of') return null
  const at = discourse.words[to + 1]?.lower === 'the' ? to + 2 : to + 1
  const known = discourse.itemAt(at)?.chain.known
  return known?.type === 'place' ? known.place.country : null
}
