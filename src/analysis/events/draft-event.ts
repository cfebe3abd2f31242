import type { EventMention } from '../../annotation/events.ts'

/** An event before it has its id and those who take part. */
export type DraftEvent = Omit<EventMention, 'id' | 'entities'> & {
  /** Where it stands among events without a date: its place in the text, moved to what it is counted from. */
  readonly told: number
}
