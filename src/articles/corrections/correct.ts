import { orderEvents } from '../../analysis/events/order-events.ts'
import type { Analysis } from '../../annotation/analysis.ts'
import type { EventCorrection, QuotationCorrection } from '../../annotation/corrections.ts'
import type { EventMention } from '../../annotation/events.ts'
import type { EntityId } from '../../annotation/ids.ts'
import type { Quotation, Source } from '../../annotation/quotations.ts'
import { sliceOf } from '../../annotation/range.ts'
import { byEditor } from './by-editor.ts'
import { correctEntity } from './correct-entity.ts'
import type { Placed, PlacedCorrections } from './read-corrections.ts'

/** A correction that does not fit the article, and where it is written. */
export type Misfit = { readonly place: string; readonly what: string }

/** An analysis as an editor put it right, or everything that no longer fits. */
export type Corrected =
  | { readonly kind: 'corrected'; readonly analysis: Analysis }
  | { readonly kind: 'misfits'; readonly misfits: readonly Misfit[] }

/**
 * Applies an editor's corrections to what the engine found. Entities first, since the speakers of
 * quotations are named by them. What was put right says so in its evidence (`put-right-by-editor`).
 */
export function correct(text: string, found: Analysis, corrections: PlacedCorrections): Corrected {
  const misfits: Misfit[] = []
  let analysis = found
  const apply = <C extends Placed<object>>(
    list: readonly C[],
    one: (analysis: Analysis, correction: C) => Analysis | string,
  ) => {
    for (const correction of list) {
      const result = one(analysis, correction)
      if (typeof result === 'string') misfits.push({ place: correction.place, what: result })
      else analysis = result
    }
  }
  apply(corrections.entities, (now, correction) => correctEntity(text, now, correction))
  apply(corrections.quotations, (now, correction) => correctQuotation(text, now, correction))
  apply(corrections.events, (now, correction) => correctEvent(text, now, correction))
  return misfits.length > 0 ? { kind: 'misfits', misfits } : { kind: 'corrected', analysis }
}

function correctQuotation(
  text: string,
  analysis: Analysis,
  { id, words, kind, speakers }: QuotationCorrection,
): Analysis | string {
  const quotation = analysis.quotations.find((candidate) => candidate.id === id)
  if (!quotation) return `names a quotation “${id}” that is no longer in the article`
  const now = sliceOf(text, quotation.range)
  if (now !== words) return `“words” is not what the quotation says: “${now}”`
  const source = speakers && sourceOf(analysis, quotation, speakers)
  if (typeof source === 'string') return source
  const corrected: Quotation = {
    ...quotation,
    kind: kind ?? quotation.kind,
    source: source ?? quotation.source,
    evidence: [byEditor(quotation.range), ...(source ? [] : quotation.evidence)],
  }
  const quotations = analysis.quotations.map((other) => (other === quotation ? corrected : other))
  return { ...analysis, quotations }
}

function sourceOf(
  analysis: Analysis,
  { source, cue, range }: Quotation,
  speakers: readonly string[],
): Source | string {
  const entities: EntityId[] = []
  for (const speaker of speakers) {
    const entity = entityIdIn(analysis, speaker)
    if (!entity) return `names a speaker “${speaker}” that the article does not have`
    entities.push(entity)
  }
  if (entities.length === 0) return { kind: 'unresolved', why: 'no-cue', range: null }
  return { kind: 'entity', entities, range: source.range ?? cue ?? range }
}

/** The id of an entity or of a reading of one (“Government of Finland”). */
function entityIdIn({ entities }: Analysis, id: string): EntityId | undefined {
  return entities.flatMap((entity) => [entity, ...entity.readings]).find((one) => one.id === id)?.id
}

function correctEvent(
  text: string,
  analysis: Analysis,
  { id, words, date, planned }: EventCorrection,
): Analysis | string {
  const event = analysis.events.find((candidate) => candidate.id === id)
  if (!event) return `names an event “${id}” that is no longer in the article`
  const now = sliceOf(text, event.label)
  if (now !== words) return `“words” is not what the event says: “${now}”`
  const { undated, ...rest } = event
  const corrected: EventMention = {
    ...rest,
    ...(date === undefined ? undated && { undated } : date === null && { undated: 'vague' }),
    date: date === undefined ? event.date : date,
    planned: planned ?? event.planned,
    evidence: [byEditor(event.label), ...(date === undefined ? event.evidence : [])],
  }
  const events = analysis.events.map((other) => ({
    event: other === event ? corrected : other,
    told: other.range.start,
    date: other === event ? corrected.date : other.date,
    planned: other === event ? corrected.planned : other.planned,
  }))
  return { ...analysis, events: orderEvents(events).map(({ event: ordered }) => ordered) }
}
