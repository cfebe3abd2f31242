import type { Analysis } from '../annotation/analysis.ts'
import type { EntityId, QuotationId } from '../annotation/ids.ts'
import type { Source } from '../annotation/quotations.ts'

/**
 * An analysis whose ids are numbers: `q-3`, `_7`. Ids of the site are made of words, so that a link can be read;
 * of a text that its reader brought no word may be in the address, which the browser remembers.
 */
export function withNumberedIds(analysis: Analysis): Analysis {
  const { sections, entities, quotations, events } = analysis
  const sectionId = numbered('s-', sections)
  const paragraphId = numbered(
    'p-',
    sections.flatMap(({ paragraphs }) => paragraphs),
  )
  const entityId = numbered(
    '_',
    entities.flatMap((entity) => [entity, ...entity.readings]),
  )
  const quotationId = numbered('q-', quotations)
  const eventId = numbered('e-', events)
  return {
    ...analysis,
    sections: sections.map((section) => ({
      ...section,
      id: sectionId(section.id),
      paragraphs: section.paragraphs.map((paragraph) => ({
        ...paragraph,
        id: paragraphId(paragraph.id),
      })),
    })),
    entities: entities.map((entity) => ({
      ...entity,
      id: entityId(entity.id),
      readings: entity.readings.map((reading) => ({ ...reading, id: entityId(reading.id) })),
    })),
    quotations: quotations.map((quotation) => ({
      ...quotation,
      id: quotationId(quotation.id),
      source: sourceWith(entityId, quotation.source),
      via: quotation.via.map((via) => ({ ...via, entity: via.entity && entityId(via.entity) })),
      holder: quotation.holder && {
        ...quotation.holder,
        entity: entityId(quotation.holder.entity),
      },
      // it bears the id of its first piece
      group: quotation.group && quotationId(quotation.group as QuotationId),
    })),
    events: events.map((event) => ({
      ...event,
      id: eventId(event.id),
      entities: event.entities.map(entityId),
    })),
  }
}

function sourceWith(entityId: (id: EntityId) => EntityId, source: Source): Source {
  if (source.kind === 'entity') return { ...source, entities: source.entities.map(entityId) }
  if (source.kind === 'unresolved' && source.why === 'two-candidates')
    return { ...source, candidates: source.candidates.map(entityId) }
  return source
}

/** A number for each id, in their order; what two capitals share is one. @throws Error for an id of another layer */
function numbered<Id extends string>(
  letter: string,
  findings: readonly { readonly id: Id }[],
): (id: Id) => Id {
  const ids = new Set(findings.map(({ id }) => id))
  const numbers = new Map([...ids].map((id, index) => [id, `${letter}${index + 1}` as Id]))
  return (id) => {
    const number = numbers.get(id)
    if (number === undefined) throw new Error(`no finding has the id ${id}`)
    return number
  }
}
