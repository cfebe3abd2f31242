import type { Quotation } from '../../annotation/quotations.ts'

/** What an article tells on paper, where nothing can be opened: all that its cards and panels say, in words. */
export type PaperFacts = {
  readonly notes: readonly PaperNote[]
  readonly events: readonly PaperEvent[]
  readonly names: readonly PaperNames[]
  readonly sources: PaperSources
}

/** Who said the words of one quotation, and how they reach us. */
export type PaperNote = {
  /** The quotation’s id. */
  readonly id: string
  readonly speaker: string
  readonly kind: Quotation['kind']
  /** “on the position of …”, “via …”: what goes with the name, in that order. */
  readonly more: readonly string[]
}

export type PaperEvent = {
  readonly id: string
  /** As the timeline has it; the article’s own words in marks where they give no date. */
  readonly date: string
  readonly words: string
  readonly planned: boolean
}

/** The names of one type, each with the paragraphs that mention it, counted from 1. */
export type PaperNames = {
  readonly title: string
  readonly names: readonly { readonly name: string; readonly paragraphs: readonly number[] }[]
}

export type PaperSources = {
  readonly title: { readonly words: string; readonly origin: 'text' | 'made' | 'editor' }
  /** In words, and who says so; `null` when it is not known. */
  readonly published: { readonly words: string; readonly origin: 'text' | 'editor' } | null
  /** Of the page, below the host; a live page puts its full address in its place. `null` for none to be opened. */
  readonly address: string | null
}
