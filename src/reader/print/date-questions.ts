import type { Analysis } from '../../annotation/analysis.ts'
import type { Evidence } from '../../annotation/evidence.ts'
import { overlaps, sliceOf, type TextRange } from '../../annotation/range.ts'
import type { RuleName } from '../../annotation/rules.ts'
import { boundsOf } from '../../annotation/time-bounds.ts'

/** A time that has to be worked out, and how. */
export type DateQuestion = {
  /** The words that tell it: “Friday”, or an event whose day follows from another’s. */
  readonly range: TextRange
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
  'counted-from-event',
])

const most = 8

/** The times of an article that a reader has to work out, in text order, each sum once. */
export function dateQuestionsOf(text: string, analysis: Analysis): DateQuestion[] {
  const paragraphs = analysis.sections.flatMap((section) => section.paragraphs)
  const asked = new Set<string>()
  const found = [
    ...analysis.times.map(({ range, value, evidence }) => ({ range, value, evidence: [evidence] })),
    ...analysis.events.map(({ label, date, evidence }) => ({
      range: label,
      value: date,
      evidence,
    })),
  ]
  return found
    .sort((a, b) => a.range.start - b.range.start)
    .flatMap(({ range, value, evidence }) => {
      const sum = sumOf(evidence, range)
      const paragraph = paragraphs.findIndex((each) => overlaps(each.range, range)) + 1
      const key = `${sliceOf(text, range)} ${sum}`
      if (!sum || paragraph === 0 || !value || !boundsOf(value) || asked.has(key)) return []
      asked.add(key)
      return [{ range, paragraph, sum }]
    })
    .slice(0, most)
}

/** Of an event only a sum of its own: that of its time expression is asked for already. */
function sumOf(evidence: readonly Evidence[], range: TextRange): string | null {
  const reason = evidence.find(({ rule }) => counting.has(rule))
  if (!reason?.sum) return null
  const isOfTime = reason.words.some((words) => overlaps(words, range))
  return isOfTime || reason.rule === 'counted-from-event' ? reason.sum : null
}
