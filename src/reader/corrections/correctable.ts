import type { EntityType } from '../../annotation/entities.ts'
import type { Quotation } from '../../annotation/quotations.ts'

/** What an editor has to see of a quotation to put it right. */
export type CorrectableQuotation = {
  readonly id: string
  readonly words: string
  readonly kind: Quotation['kind']
  readonly speakers: readonly { readonly id: string }[]
}

/** What an editor has to see of an event to put it right. */
export type CorrectableEvent = {
  readonly id: string
  readonly words: string
  /** TIMEX3 value or interval; `null` where there is none. */
  readonly value: string | null
  readonly planned: boolean
}

/** What an editor has to see of an entity to put it right. */
export type CorrectableEntity = {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly aliases: readonly string[]
  readonly readings: readonly { readonly id: string; readonly name: string }[]
}
