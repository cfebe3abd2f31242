import { namingId } from '../address/naming.ts'
import type { Entity, Mention } from '../annotation/entities.ts'
import type { Evidence } from '../annotation/evidence.ts'
import { pieceOf, type Quotation, speakersOf } from '../annotation/quotations.ts'
import { sliceOf, type TextRange } from '../annotation/range.ts'
import type { Article } from './article-context.tsx'
import { type EventOfQuotation, eventFinderOf } from './event-of-quotation.ts'
import { lastFrom } from './last-from.ts'
import { type Reason, reasonOf } from './reason.ts'
import type {
  EntityFacts,
  MentionPlace,
  NamingFacts,
  Place,
  QuotePlace,
  ReadingFacts,
  Whereabouts,
} from './whereabouts.ts'

/** Where in the article everything stands; made at build time, fetched when something asks for it. */
export function whereaboutsOf(article: Article): Whereabouts {
  const { analysis } = article
  const paragraphs = analysis.sections.flatMap((section) => section.paragraphs)
  const place = placerOf(paragraphs.map(({ range }) => range))
  const eventOf = eventFinderOf(article)
  const sentences = analysis.sentences.flatMap(({ range }) => {
    const at = place(range)
    return at ? [at] : []
  })
  return {
    paragraphs: paragraphs.map(({ id }) => id),
    sentences,
    entities: analysis.entities.map((entity) => entityFactsOf(article, entity, sentences, place)),
    quotations: analysis.quotations.flatMap((quotation) =>
      quotePlaceOf(quotation, eventOf(quotation), place),
    ),
    events: analysis.events.flatMap(({ id, range, entities }) => {
      const at = place(range)
      return at ? [{ id, at, entities }] : []
    }),
  }
}

type Placer = (range: TextRange) => Place | null

/** From ranges over the file to places in a paragraph; `null` for what stands in no paragraph of the body. */
function placerOf(paragraphs: readonly TextRange[]): Placer {
  return (range) => {
    const at = lastFrom(paragraphs, ({ start }) => start > range.start)
    const paragraph = paragraphs[at]
    if (!paragraph || range.start >= paragraph.end) return null
    const end = Math.min(range.end, paragraph.end)
    return [at, range.start - paragraph.start, end - paragraph.start]
  }
}

function quotePlaceOf(
  quotation: Quotation,
  found: EventOfQuotation | null,
  place: Placer,
): QuotePlace[] {
  const at = place(quotation.range)
  if (!at) return []
  const source = quotation.source.range
  return [
    {
      id: quotation.id,
      pieceOf: pieceOf(quotation),
      at,
      content: place(quotation.content) ?? at,
      speakers: speakersOf(quotation),
      source: source && place(source),
      cue: quotation.cue && place(quotation.cue),
      event: found && { id: found.event.id, told: found.told },
    },
  ]
}

function entityFactsOf(
  article: Article,
  entity: Entity,
  sentences: readonly Place[],
  place: Placer,
): EntityFacts {
  const namings = namingsOf(article, entity)
  const numberOf = new Map(namings.map(({ id }, index) => [id, index]))
  const readingAt = new Map(
    entity.readings.flatMap((reading, index) =>
      reading.mentions.map(({ range }): [number, number] => [range.start, index]),
    ),
  )
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    namings,
    readings: entity.readings.map((reading) => readingFactsOf(article, reading)),
    mentions: entity.mentions.flatMap(({ range }): MentionPlace[] => {
      const at = place(range)
      if (!at) return []
      const naming = numberOf.get(namingId(entity.id, sliceOf(article.text, range))) ?? 0
      return [[sentenceAt(sentences, at), at[1], at[2], naming, readingAt.get(range.start) ?? -1]]
    }),
  }
}

function sentenceAt(sentences: readonly Place[], [paragraph, start]: Place): number {
  const at = lastFrom(
    sentences,
    ([other, from]) => other > paragraph || (other === paragraph && from > start),
  )
  return Math.max(0, at)
}

/** The namings of an entity: names first, then titles, then pronouns, the most frequent of each first. */
function namingsOf(article: Article, entity: Entity): NamingFacts[] {
  const { text } = article
  const byId = Map.groupBy(entity.mentions, ({ range }) =>
    namingId(entity.id, sliceOf(text, range)),
  )
  const facts = [...byId].flatMap(([id, mentions]): NamingFacts[] => {
    const [first] = mentions
    return first
      ? [
          {
            id,
            words: sliceOf(text, first.range),
            kind: first.kind,
            count: mentions.length,
            reasons: reasonsOf(article, mentions),
          },
        ]
      : []
  })
  return facts.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.count - a.count)
}

const kinds: readonly Mention['kind'][] = ['name', 'nominal', 'pronoun']

function readingFactsOf(article: Article, reading: Entity['readings'][number]): ReadingFacts {
  const { id, name, kind, mentions } = reading
  return { id, name, kind, count: mentions.length, reasons: reasonsOf(article, mentions) }
}

/** Each rule once, with the words that it first rested on. */
function reasonsOf(
  article: Article,
  findings: readonly { readonly evidence: Evidence }[],
): Reason[] {
  const first = new Map(findings.toReversed().map(({ evidence }) => [evidence.rule, evidence]))
  return [...first.values()].reverse().map((evidence) => reasonOf(article, evidence))
}
