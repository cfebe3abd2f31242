import type { Brand } from './range.ts'

export type EntityId = Brand<string, 'EntityId'>
export type SectionId = Brand<string, 'SectionId'>
export type ParagraphId = Brand<string, 'ParagraphId'>
export type QuotationId = Brand<string, 'QuotationId'>
export type EventId = Brand<string, 'EventId'>
