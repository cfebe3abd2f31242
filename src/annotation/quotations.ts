import type { Evidence } from './evidence.ts'
import type { EntityId, QuotationId } from './ids.ts'
import type { TextRange } from './range.ts'

/** Who is credited with the words. */
export type Source =
  | { readonly kind: 'entity'; readonly entities: readonly EntityId[]; readonly range: TextRange }
  | { readonly kind: 'unnamed'; readonly range: TextRange } // “officials said”
  | {
      readonly kind: 'unresolved'
      readonly why: 'no-cue' | 'no-antecedent'
      /** The words that stand for the source, a pronoun say; `null` when there are none. */
      readonly range: TextRange | null
    }
  | {
      readonly kind: 'unresolved'
      readonly why: 'two-candidates'
      readonly candidates: readonly EntityId[]
      readonly range: TextRange
    }

/** One link of the chain through which the words reach us: “according to the Tanjug statement”. */
export type Via = { readonly entity: EntityId | null; readonly range: TextRange }

/** A piece of speech that the article credits to somebody. */
export type Quotation = {
  readonly id: QuotationId
  /** Inside the quotation marks, for direct and mixed; the reported clause, for indirect. */
  readonly range: TextRange
  /** `direct`: a whole statement in marks; `mixed`: marks inside a paraphrase; `indirect`: no marks. */
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** All that is credited to the source here: the range, and for mixed the paraphrase around it. */
  readonly content: TextRange
  readonly source: Source
  /** The words of saying: “told”, “according to”. */
  readonly cue: TextRange | null
  /** Nearest first. */
  readonly via: readonly Via[]
  /** Where the words say what somebody else wants or is: “Serbia is ‘prepared …’, Tanjug said”. */
  readonly holder: { readonly entity: EntityId; readonly range: TextRange } | null
  /** Pieces of one quotation that its attribution or a paragraph end splits share a group. */
  readonly group: string | null
  /** How the words, the source and the chain were found, in that order. */
  readonly evidence: readonly Evidence[]
}

/** The id of the first piece of a quotation that was split; `null` for that piece itself, and for one in one piece. */
export function pieceOf({ id, group }: Pick<Quotation, 'id' | 'group'>): string | null {
  return group === id ? null : group
}

/** The entities credited with a quotation; empty when the article names none. */
export function speakersOf(quotation: Quotation): readonly EntityId[] {
  return quotation.source.kind === 'entity' ? quotation.source.entities : []
}
