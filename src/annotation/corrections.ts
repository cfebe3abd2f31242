import type { EntityType } from './entities.ts'
import type { Quotation } from './quotations.ts'

/**
 * What an editor put right, as it stands in `<name>.corrections.yaml`: the page makes it, the build applies
 * it. Each names its finding by id, and repeats its words so that one that no longer fits is noticed.
 */
export type Corrections = {
  readonly quotations: readonly QuotationCorrection[]
  readonly entities: readonly EntityCorrection[]
  readonly events: readonly EventCorrection[]
}

export type QuotationCorrection = {
  readonly id: string
  readonly words: string
  readonly kind?: Quotation['kind'] | undefined
  /** Ids of entities; none for “speaker not stated”. */
  readonly speakers?: readonly string[] | undefined
}

export type EntityCorrection = {
  readonly id: string
  readonly name: string
  readonly type?: EntityType | undefined
  /** The entity that it is the same as. */
  readonly sameAs?: string | undefined
  /** Namings that are not of this entity but of another, in the words of the text. */
  readonly apart?: readonly string[] | undefined
}

export type EventCorrection = {
  readonly id: string
  /** Those of its label. */
  readonly words: string
  /** TIMEX3 value or interval; `null` for none. */
  readonly date?: string | null | undefined
  readonly planned?: boolean | undefined
}
