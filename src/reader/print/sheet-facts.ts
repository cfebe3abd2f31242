import type { DateQuestion } from './date-questions.ts'
import type { OrderedEvent } from './order-question.ts'
import type { PaperNote } from './paper-facts.ts'

/** What a sheet asks about an article, with the answers. */
export type SheetFacts = {
  readonly notes: readonly PaperNote[]
  readonly events: readonly (OrderedEvent & { readonly date: string })[]
  readonly dates: readonly DateQuestion[]
  /** The article’s own date in words. */
  readonly published: string | null
}
