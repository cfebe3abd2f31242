import type { Brand } from './range.ts'

export type EntityId = Brand<string, 'EntityId'>
export type SectionId = Brand<string, 'SectionId'>
export type ParagraphId = Brand<string, 'ParagraphId'>
export type QuotationId = Brand<string, 'QuotationId'>
export type EventId = Brand<string, 'EventId'>

/** What a link can point at. */
export type PassageId = SectionId | ParagraphId | QuotationId | EventId
