import { sliceOf } from '../../annotation/range.ts'
import type { Timex } from '../../annotation/times.ts'
import { texts } from '../../texts/texts.ts'
import type { Article } from '../article-context.tsx'
import { type Reason, reasonOf } from '../reason.ts'

/** All that the page says of one time expression. */
export type TimeFacts = {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly type: Timex['type']
  /** “10 June 2022”, “3 days”; `null` where it has no place on the calendar and no length. */
  readonly value: string | null
  readonly unresolved: NonNullable<Timex['unresolved']> | null
  /** The event that it dates, to be found in the timeline. */
  readonly event: string | null
  readonly reason: Reason
}

/** @param dateWords  how a value with a place on the calendar is told */
export function timeFactsOf(
  article: Article,
  time: Timex,
  dateWords: (value: string) => string | null,
): TimeFacts {
  const { text, analysis } = article
  const event = analysis.events.find(({ when }) => when.start === time.range.start)
  const value = dateWords(time.value) ?? lengthOf(time.value)
  return {
    start: time.range.start,
    end: time.range.end,
    words: sliceOf(text, time.range),
    type: time.type,
    value: value && hedged(text, time, time.mod ? texts.timeline.mods[time.mod](value) : value),
    unresolved: time.unresolved ?? null,
    event: event?.id ?? null,
    reason: reasonOf(article, time.evidence),
  }
}

function hedged(text: string, { hedge }: Timex, date: string): string {
  return hedge ? texts.timeline.hedged(date, sliceOf(text, hedge)) : date
}

const unitNames: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
}

/** `P3D` → “3 days”; a length of several units, or of none that is known, has no short words. */
function lengthOf(value: string): string | null {
  const [, clock = '', count, letter = ''] = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/u.exec(value) ?? []
  const unit = unitNames[clock + letter]
  if (!unit || count === undefined) return null
  return new Intl.NumberFormat(texts.locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(Number(count))
}
