import type { Evidence } from './evidence.ts'
import type { EntityId, EventId } from './ids.ts'
import type { TextRange } from './range.ts'

/** Something that happened or is to happen, with a time of its own or one that follows from the text. */
export type EventMention = {
  readonly id: EventId
  /** The clause that tells it. */
  readonly range: TextRange
  /** The shortest words within `range` that name it, for a line on the timeline. */
  readonly label: TextRange
  /** TIMEX3 value or interval `A/B`, at the text's own granularity; `null` when it can't be placed. */
  readonly date: string | null
  /** Why there is no date. */
  readonly undated?: 'no-reference-date' | 'no-direction' | 'vague'
  /** The time expression that it rests on. */
  readonly when: TextRange
  /** Still to come, seen from the article's own date or by the words' tense. */
  readonly planned: boolean
  /** Who takes part, in order of mention. */
  readonly entities: readonly EntityId[]
  readonly evidence: readonly Evidence[]
}
