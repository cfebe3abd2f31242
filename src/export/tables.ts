import type { EntityType, Reading } from '../annotation/entities.ts'
import { speakersOf } from '../annotation/quotations.ts'
import { sliceOf } from '../annotation/range.ts'
import { boundsOf } from '../annotation/time-bounds.ts'
import { type Cell, csvOf } from './csv.ts'
import { type ExportedArticle, entityAddress, passageAddress } from './exported-article.ts'
import { namedThingsOf } from './named-things.ts'

/** Who said what: a line a quotation, in the order of the text. */
export function quotationsCsv(article: ExportedArticle): string {
  const { text, analysis } = article
  const nameOf = namesIn(article)
  return csvOf(
    ['words', 'kind', 'speaker', 'source', 'cue', 'via', 'link', 'start', 'end', 'position_of'],
    analysis.quotations.map((quotation) => {
      const { id, range, kind, source, cue, via, holder } = quotation
      return [
        sliceOf(text, range),
        kind,
        speakersOf(quotation).map(nameOf),
        source.range && sliceOf(text, source.range),
        cue && sliceOf(text, cue),
        via.map((link) => sliceOf(text, link.range)),
        passageAddress(article, id),
        range.start,
        range.end,
        holder && nameOf(holder.entity),
      ]
    }),
  )
}

const typeOfReading = {
  government: 'organization',
  place: 'place',
} as const satisfies Record<Reading['kind'], EntityType>

/**
 * Who is involved: a line an entity, in the order of the text. Below an entity stand its readings, whose
 * mentions are among those of the entity.
 *
 *     Beijing              place         5
 *     Government of China  organization  4  Beijing
 */
export function entitiesCsv(article: ExportedArticle): string {
  return csvOf(
    ['name', 'type', 'mentions', 'aliases', 'link', 'reading_of'],
    article.analysis.entities.flatMap(({ id, name, type, mentions, aliases, readings }) => [
      [name, type, mentions.length, aliases, entityAddress(article, id), null],
      ...readings.map((reading): Cell[] => [
        reading.name,
        typeOfReading[reading.kind],
        reading.mentions.length,
        null,
        entityAddress(article, reading.id),
        name,
      ]),
    ]),
  )
}

/** What happened when: a line an event, by time. */
export function eventsCsv(article: ExportedArticle): string {
  const { text, analysis } = article
  const nameOf = namesIn(article)
  return csvOf(
    ['words', 'date', 'first', 'last', 'when', 'planned', 'entities', 'link', 'start', 'end'],
    analysis.events.map(({ id, range, label, date, when, planned, entities }) => {
      const bounds = date === null ? null : boundsOf(date)
      return [
        sliceOf(text, label),
        date,
        bounds?.first ?? null,
        bounds?.last ?? null,
        sliceOf(text, when),
        planned,
        entities.map(nameOf),
        passageAddress(article, id),
        range.start,
        range.end,
      ]
    }),
  )
}

function namesIn(article: ExportedArticle): (id: string) => string {
  const things = namedThingsOf(article)
  return (id) => things.get(id)?.name ?? id
}
