import { stringify } from 'yaml'
import type {
  Corrections,
  EntityCorrection,
  EventCorrection,
  QuotationCorrection,
} from '../../annotation/corrections.ts'

export const noCorrections: Corrections = { quotations: [], entities: [], events: [] }

type Kind = keyof Corrections

/**
 * The corrections with one more, which takes the place of an earlier one of the same finding. One that
 * says nothing but which finding it is about is taken out.
 */
export function withCorrection<K extends Kind>(
  corrections: Corrections,
  kind: K,
  correction: Corrections[K][number],
): Corrections {
  const others = corrections[kind].filter(({ id }) => id !== correction.id)
  const { id: _, ...rest } = correction
  const says = Object.entries(rest).filter(([key]) => key !== 'words' && key !== 'name')
  const isEmpty = says.every(([, value]) => value === undefined)
  return { ...corrections, [kind]: isEmpty ? others : [...others, correction] }
}

/** How many findings are put right. */
export function countOf({ quotations, entities, events }: Corrections): number {
  return quotations.length + entities.length + events.length
}

/** The file to put beside the article. */
export function yamlOf(corrections: Corrections): string {
  const filled = Object.entries(corrections).filter(([, list]) => list.length > 0)
  return stringify(Object.fromEntries(filled), { lineWidth: 0 })
}

/**
 * Corrections as they were kept on the device; whatever is none is left out, so that a kept value of another
 * version or another hand never breaks the page. The build checks the file in full.
 */
export function correctionsIn(kept: unknown): Corrections {
  const listOf = (kind: string) => {
    const list = isRecord(kept) ? kept[kind] : null
    return Array.isArray(list) ? list.filter(isRecord) : []
  }
  return {
    quotations: listOf('quotations').filter(isQuotationCorrection),
    entities: listOf('entities').filter(isEntityCorrection),
    events: listOf('events').filter(isEventCorrection),
  }
}

type Fields = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

function isQuotationCorrection(item: Fields): item is Fields & QuotationCorrection {
  return (
    isText(item.id) &&
    isText(item.words) &&
    isOptional(item.kind, isText) &&
    isOptional(item.speakers, isTexts)
  )
}

function isEntityCorrection(item: Fields): item is Fields & EntityCorrection {
  return (
    isText(item.id) &&
    isText(item.name) &&
    isOptional(item.type, isText) &&
    isOptional(item.sameAs, isText) &&
    isOptional(item.apart, isTexts)
  )
}

function isEventCorrection(item: Fields): item is Fields & EventCorrection {
  return (
    isText(item.id) &&
    isText(item.words) &&
    (item.date === null || isOptional(item.date, isText)) &&
    isOptional(item.planned, (value) => typeof value === 'boolean')
  )
}

function isOptional(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText)
}
