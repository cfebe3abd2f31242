import type { Reading } from '../../annotation/entities.ts'
import type { Evidence } from '../../annotation/evidence.ts'
import type { TextRange } from '../../annotation/range.ts'
import { countryNames } from '../lexicons/places.ts'
import { type CapitalSign, capitalSign } from './capital-signs.ts'
import type { Chain } from './chains.ts'
import type { Discourse } from './discourse.ts'

/** A reading without its id, which the whole article's ids decide. */
export type ReadingDraft = Omit<Reading, 'id'> & {
  /** Of what the id is made: the same government has one id under two of its names. */
  readonly slug: string
}

type ReadMention = { readonly range: TextRange; readonly evidence: Evidence }

/**
 * What the mentions of a capital stand for: its country's government, or the city.
 *
 *     Helsinki warned Oslo            the government of Finland
 *     SEOUL: The ferries …            the city
 *
 * @returns  nothing where every mention is the city: then the name is just a place
 */
export function readCapital(discourse: Discourse, chain: Chain): ReadingDraft[] {
  const place = chain.known?.type === 'place' ? chain.known.place : null
  if (place?.kind !== 'capital' || place.country === null) return []
  const government: ReadMention[] = []
  const city: ReadMention[] = []
  for (const one of chain.names) {
    const sign = capitalSign(discourse, { chain, at: one.at }, one.name.isDateline)
    const read = { range: one.at.mention.range, evidence: evidenceOf(sign) }
    if (sign.kind === 'government') government.push(read)
    else city.push(read)
  }
  if (government.length === 0) return []
  const country = countryNames.get(place.country) ?? place.country
  const drafts: ReadingDraft[] = [
    {
      slug: `Government of ${country}`,
      name: `Government of ${withArticle(country)}`,
      kind: 'government',
      mentions: government,
    },
  ]
  if (city.length > 0) {
    drafts.push({
      slug: `${chain.name} city`,
      name: `${chain.name}, the city`,
      kind: 'place',
      mentions: city,
    })
  }
  return drafts
}

function evidenceOf({ rule, words }: CapitalSign): Evidence {
  return { rule, words }
}

function withArticle(country: string): string {
  return /^(?:United|Netherlands|Philippines|European|Bahamas|Maldives|Gambia|Central|Dominican Republic|DR|Republic)|Islands$/u.test(
    country,
  )
    ? `the ${country}`
    : country
}
