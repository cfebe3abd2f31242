import type { Boilerplate, Dateline, Section, Sentence, StatedDate, Title } from './document.ts'
import type { Entity } from './entities.ts'
import type { EventMention } from './events.ts'
import type { Quotation } from './quotations.ts'
import type { Timex } from './times.ts'

/**
 * All that is known of one article: layers of ranges over its untouched text, each sorted by position.
 * Events are sorted by time, those without a date last.
 */
export type Analysis = {
  /** The document creation time (ISO 8601 date) that relative dates were counted from. */
  readonly published: string | null
  /** Where `published` comes of the text itself; `null` where it was supplied or is not known. */
  readonly dateStated: StatedDate | null
  readonly title: Title
  readonly dateline: Dateline | null
  readonly boilerplate: readonly Boilerplate[]
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly quotations: readonly Quotation[]
  readonly times: readonly Timex[]
  readonly events: readonly EventMention[]
}
