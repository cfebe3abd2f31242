import type { Sentence } from '../../annotation/document.ts'
import { sliceOf, textRange } from '../../annotation/range.ts'
import type { Timex } from '../../annotation/times.ts'
import type { DocumentText } from '../document-text.ts'
import type { Token } from '../text/tokenise.ts'
import { dayOf } from './calendar.ts'
import type { Draft, Finder } from './draft.ts'
import { dropOverlaps } from './drop-overlaps.ts'
import { calendarDates } from './find-calendar-dates.ts'
import { clockTimes } from './find-clock-times.ts'
import { comparedPeriods } from './find-compared-periods.ts'
import { dayRanges } from './find-day-ranges.ts'
import { durations } from './find-durations.ts'
import { findHedge } from './find-hedge.ts'
import { holidays } from './find-holidays.ts'
import { offsets } from './find-offsets.ts'
import { quarters } from './find-quarters.ts'
import { references } from './find-references.ts'
import { relativeDays } from './find-relative-days.ts'
import { relativeUnits } from './find-relative-units.ts'
import { sets } from './find-sets.ts'
import { weekdays } from './find-weekdays.ts'
import { years } from './find-years.ts'
import { isInPassing } from './is-in-passing.ts'
import { joinTimes } from './join-times.ts'
import { blankMemory, remembering } from './memory.ts'
import { orderIntervals } from './order-intervals.ts'
import { readDelay } from './read-delay.ts'
import { resolve } from './resolve.ts'
import { scan } from './scan.ts'
import type { Told } from './setting.ts'
import { tenseAround } from './tense.ts'
import { timexOf } from './timex-of.ts'
import { widenByModifiers } from './widen-by-modifiers.ts'

const finders: readonly Finder[] = [
  dayRanges,
  calendarDates,
  holidays,
  sets, // before weekdays and durations: “open Monday to Friday” is no date, “9% a year” no length of time
  weekdays,
  relativeDays,
  quarters,
  comparedPeriods,
  relativeUnits,
  offsets,
  references,
  durations,
  clockTimes,
  years, // last: a bare figure is a year only where nothing better was found
].flat()

/**
 * The time expressions of an article with their TIMEX3 values, in text order.
 *
 *     On Friday, they opened a bridge.      published 2022-06-15  →  DATE 2022-06-10
 *
 * @param published  the document creation time, an ISO 8601 date; without one what leans on it stays
 *                   unresolved and keeps its `X`s
 */
export function findTimexes(doc: DocumentText, published: string | null): Timex[] {
  const found = withinSentences(dropOverlaps(scan(doc.text, finders)), doc.sentences)
  const drafts = joinTimes(doc.text, widenByModifiers(doc.text, found))
  return orderIntervals(doc.text, resolveAll(drafts, doc, published), published)
}

/** Leaves out what lies in boilerplate or runs over the end of a sentence. */
function withinSentences(drafts: readonly Draft[], sentences: readonly Sentence[]): Draft[] {
  let at = 0
  return drafts.filter((draft) => {
    while ((sentences[at]?.range.end ?? Infinity) <= draft.start) at++
    const range = sentences[at]?.range
    return range !== undefined && range.start <= draft.start && draft.end <= range.end
  })
}

function resolveAll(
  drafts: readonly Draft[],
  doc: DocumentText,
  published: string | null,
): Timex[] {
  const reference = dayOf(published)
  let memory = blankMemory
  let token = 0
  return drafts.map((found) => {
    const range = textRange(found.start, found.end)
    const words = sliceOf(doc.text, range)
    token = tokenAt(doc.tokens, token, found.start)
    const end = tokenAt(doc.tokens, token, found.end)
    const tense = tenseAround(doc.tokens, token, end)
    const draft = readDelay(found, doc.text, tense)
    const isAlone = hasOwnLine(doc.text, found)
    const place = { isAlone, isSameParagraph: isSharedWith(memory.narrated, doc, token) }
    const resolved = resolve(draft, words, { published: reference, tense, ...place, ...memory })
    const timex = timexOf(draft, words, resolved, findHedge(doc.text, found.start))
    memory = remembering(memory, draft, timex, published, {
      isAlone,
      isInPassing: isInPassing(doc.tokens, token, end),
    })
    return timex
  })
}

/** Whether a date told before stands in the paragraph of a token. */
function isSharedWith(told: Told | null, doc: DocumentText, token: number): boolean {
  const { paragraph } = doc.sentences[doc.tokens[token]?.sentence ?? -1] ?? {}
  const start = doc.paragraphs[paragraph ?? -1]?.start
  return told !== null && start !== undefined && told.range.start >= start
}

/** “21:14”, “Tuesday 3 March”: nothing else on the line. */
function hasOwnLine(text: string, { start, end }: Draft): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 4), start), text.slice(end, end + 4)]
  return /(?:^|[\r\n])[^\S\r\n]*$/u.test(before) && /^[^\S\r\n]*(?:[\r\n]|$)/u.test(after)
}

/** The first token that ends behind an offset, going on from an earlier one. */
function tokenAt(tokens: readonly Token[], from: number, offset: number): number {
  let at = from
  while ((tokens[at]?.range.end ?? Infinity) <= offset) at++
  return at
}
