import { type Quotation, speakersOf } from '../annotation/quotations.ts'
import { sliceOf } from '../annotation/range.ts'
import { boundsOf } from '../annotation/time-bounds.ts'
import { type ExportedArticle, passageAddress } from './exported-article.ts'
import { type NamedThing, namedThingsOf } from './named-things.ts'

/** A `NewsArticle` of schema.org, as JSON-LD. */
export type LinkedData = {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'NewsArticle'
  readonly '@id': string
  readonly headline: string
  readonly inLanguage: string
  readonly url?: string
  readonly datePublished?: string
  /** From the first to the last day that it tells of, ISO 8601. */
  readonly temporalCoverage?: string
  readonly locationCreated?: { readonly '@type': 'Place'; readonly name: string }
  readonly mentions: readonly NamedThing[]
  readonly hasPart: readonly LinkedQuotation[]
}

type LinkedQuotation = {
  readonly '@type': 'Quotation'
  readonly '@id': string
  readonly text: string
  /** Nobody where the article names nobody: “officials” are no character. */
  readonly spokenByCharacter?: readonly Pick<NamedThing, '@type' | '@id' | 'name'>[]
}

/** All that schema.org has words for, of an article; nothing that the article does not say. */
export function linkedDataOf(article: ExportedArticle): LinkedData {
  const { text, analysis, address } = article
  const { title, published, dateline } = analysis
  const things = namedThingsOf(article)
  const coverage = coverageOf(article)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    headline: title.words,
    inLanguage: 'en',
    ...(URL.canParse(address) && { url: address }),
    ...(published !== null && { datePublished: published }),
    ...(coverage !== null && { temporalCoverage: coverage }),
    ...(dateline && {
      locationCreated: { '@type': 'Place', name: sliceOf(text, dateline.place) },
    }),
    mentions: [...things.values()],
    hasPart: analysis.quotations.map((quotation) => quotationOf(article, quotation, things)),
  }
}

/**
 * The same in so many bytes at most: what does not fit is left out from the end, quotations first.
 *
 * @returns `null` when not even the headline fits
 */
export function shortLinkedData(full: LinkedData, bytes: number): LinkedData | null {
  let short: LinkedData = { ...full, mentions: [], hasPart: [] }
  if (sizeOf(short) > bytes) return null
  for (const thing of full.mentions.slice(0, mostMentions)) {
    const { alternateName: _, ...named } = thing
    const longer = { ...short, mentions: [...short.mentions, named] }
    if (sizeOf(longer) > bytes) return short
    short = longer
  }
  for (const quotation of full.hasPart) {
    const longer = { ...short, hasPart: [...short.hasPart, quotation] }
    if (sizeOf(longer) > bytes) return short
    short = longer
  }
  return short
}

/** So that there is room for the words of somebody. */
const mostMentions = 4

function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length
}

function quotationOf(
  article: ExportedArticle,
  quotation: Quotation,
  things: ReadonlyMap<string, NamedThing>,
): LinkedQuotation {
  const speakers = speakersOf(quotation).flatMap((id) => things.get(id) ?? [])
  return {
    '@type': 'Quotation',
    '@id': passageAddress(article, quotation.id),
    text: sliceOf(article.text, quotation.range),
    ...(speakers.length > 0 && {
      spokenByCharacter: speakers.map(({ '@type': type, '@id': id, name }) => ({
        '@type': type,
        '@id': id,
        name,
      })),
    }),
  }
}

function coverageOf({ analysis }: ExportedArticle): string | null {
  const bounds = analysis.events.flatMap(({ date }) => (date ? (boundsOf(date) ?? []) : []))
  const first = bounds.map((bound) => bound.first).sort()[0]
  const last = bounds
    .map((bound) => bound.last)
    .sort()
    .at(-1)
  if (first === undefined || last === undefined) return null
  return first === last ? first : `${first}/${last}`
}
