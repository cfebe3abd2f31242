import type { Analysis } from '../../annotation/analysis.ts'
import type { EventMention } from '../../annotation/events.ts'
import { overlaps, sliceOf, type TextRange } from '../../annotation/range.ts'
import type { RuleName } from '../../annotation/rules.ts'
import { boundsOf } from '../../annotation/time-bounds.ts'

/** A time that has to be worked out, and how. */
export type DateQuestion = {
  /** The words that tell it: “Friday”, “a day after”. */
  readonly range: TextRange
  /** What happened then, where its day follows from another’s; `null` where the words are a time of their own. */
  readonly event: TextRange | null
  /** Counted from 1. */
  readonly paragraph: number
  /** `“Friday” before Wednesday 15 June 2022 → Friday 10 June 2022` */
  readonly sum: string
}

/** Rules that count; a date that the text spells out is no question. */
const counting: ReadonlySet<RuleName> = new Set<RuleName>([
  'weekday',
  'relative-day',
  'relative-unit',
  'part-of-day',
  'offset-from-publication',
  'offset-from-text',
  'same-unit',
])

const most = 8

/** The times of an article that a reader has to work out, in text order, each sum once. */
export function dateQuestionsOf(text: string, analysis: Analysis): DateQuestion[] {
  const paragraphs = analysis.sections.flatMap((section) => section.paragraphs)
  const asked = new Set<string>()
  const ofTimes = analysis.times.map(({ range, value, evidence }) => ({
    range,
    event: null,
    value,
    sum: counting.has(evidence.rule) ? evidence.sum : undefined,
  }))
  const found = [...ofTimes, ...analysis.events.flatMap(countedEvent)]
  return found
    .sort((a, b) => a.range.start - b.range.start)
    .flatMap(({ range, event, value, sum }) => {
      const paragraph = paragraphs.findIndex((each) => overlaps(each.range, range)) + 1
      const key = `${sliceOf(text, range)} ${sum}`
      if (!sum || paragraph === 0 || !value || !boundsOf(value) || asked.has(key)) return []
      asked.add(key)
      return [{ range, event, paragraph, sum }]
    })
    .slice(0, most)
}

/** Of an event only a sum of its own, and the words that tell it: that of its time is asked for already. */
function countedEvent({ label, when, date, evidence }: EventMention) {
  const reason = evidence.find(({ rule }) => rule === 'counted-from-event')
  const range = reason?.words.find((words) => overlaps(words, when)) ?? when
  return reason ? [{ range, event: label, value: date, sum: reason.sum }] : []
}
