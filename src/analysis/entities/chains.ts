import type { EntityType, Mention } from '../../annotation/entities.ts'
import type { Name } from './find-names.ts'
import type { KnownName } from './known-name.ts'

/** A mention with its place among the words. */
export type ChainMention = {
  readonly mention: Mention
  readonly from: number
  readonly to: number
}

/** A name in a chain, with why it is there. */
export type ChainName = { readonly name: Name; readonly at: ChainMention }

/** All names of one thing: what the later passes add nominals, pronouns and readings to. */
export type Chain = {
  readonly type: EntityType
  /** The fullest name. */
  readonly name: string
  readonly known: KnownName | null
  readonly names: readonly ChainName[]
}

/** A mention that a later pass adds to a chain. */
export type Added = { readonly chain: Chain; readonly at: ChainMention }
