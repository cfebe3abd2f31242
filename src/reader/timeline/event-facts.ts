import type { EventMention } from '../../annotation/events.ts'
import { sliceOf } from '../../annotation/range.ts'
import { texts } from '../../texts/texts.ts'
import type { Article } from '../article-context.tsx'
import { type Reason, reasonOf } from '../reason.ts'
import { eventTimeOf } from './event-time.ts'

/** All that the page says about one event, in words. */
export type EventFacts = {
  readonly id: string
  readonly words: string
  /** `24 February 2022`, or the article's own words where they give no date. */
  readonly date: string
  /** TIMEX3 value or interval; `null` where there is none. */
  readonly value: string | null
  readonly planned: boolean
  readonly reasons: readonly Reason[]
}

/** The facts of an event, for its card. */
export function eventFactsOf(article: Article, event: EventMention): EventFacts {
  const { text } = article
  return {
    id: event.id,
    words: sliceOf(text, event.label),
    date: dateOf(article, event) ?? `“${sliceOf(text, event.when)}”`,
    value: event.date,
    planned: event.planned,
    reasons: event.evidence.map((evidence) => reasonOf(article, evidence)),
  }
}

function dateOf(article: Article, event: EventMention): string | null {
  const time = eventTimeOf(article, event)
  return time && (time.hedge ? texts.timeline.hedged(time.words, time.hedge) : time.words)
}
