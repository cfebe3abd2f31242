import type { EventMention } from '../../annotation/events.ts'
import { sliceOf } from '../../annotation/range.ts'
import { boundsOf } from '../../annotation/time-bounds.ts'
import type { Timex } from '../../annotation/times.ts'
import { texts } from '../../texts/texts.ts'
import type { Article } from '../article-context.tsx'
import { dateInWords, dateWordsOf } from './date-words.ts'
import { edtfOf } from './edtf.ts'
import type { TimeSpan } from './time-scale.ts'

type Mod = NonNullable<Timex['mod']>

/** What the timeline says of an event’s time. */
export type EventTime = {
  /** “February 2022”, “Before 2019”, “About 1124”. */
  readonly words: string
  /** The word by which the text leaves it open: “perhaps”. */
  readonly hedge: string | null
  readonly span: TimeSpan
  readonly mod: Mod | null
  /** Extended Date/Time Format (ISO 8601-2), for those who want to go on with it. */
  readonly edtf: string | null
}

/** @returns `null` for an event without a place on the calendar */
export function eventTimeOf(
  { text, analysis }: Pick<Article, 'text' | 'analysis'>,
  event: EventMention,
) {
  const words = event.date && dateWordsOf(event.date)
  const bounds = event.date && boundsOf(event.date)
  if (!event.date || !words || !bounds) return null
  // A time counted from another event's, “a day after”, has a date that its own words do not have.
  const own = analysis.times.find(
    ({ range, value }) => range.start === event.when.start && value === event.date,
  )
  const mod = (own?.mod && modOfDate(own.mod, bounds.first, analysis.published)) ?? null
  return {
    words: mod ? texts.timeline.mods[mod](dateInWords(event.date) ?? words) : words,
    hedge: own?.hedge ? sliceOf(text, own.hedge) : null,
    span: openEnded(bounds, mod),
    mod,
    edtf: edtfOf(event.date, mod, own?.hedge !== undefined),
  } satisfies EventTime
}

/** “More than two years ago” is before the day two years ago; “in more than two years” is after it. */
function modOfDate(mod: Mod, day: string, published: string | null): Mod {
  if (mod !== 'MORE_THAN' && mod !== 'LESS_THAN') return mod
  const isPast = published === null || day <= published
  return (mod === 'MORE_THAN') === isPast ? 'BEFORE' : 'AFTER'
}

function openEnded({ first, last }: { first: string; last: string }, mod: Mod | null) {
  if (mod === 'BEFORE') return { first: null, last: first }
  if (mod === 'AFTER') return { first: last, last: null }
  return { first, last }
}
