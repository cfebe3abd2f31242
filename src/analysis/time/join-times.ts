import type { Draft } from './draft.ts'

const bridge = /^(?:,? (?:on |local time |local time on )?|, )$/iu
const dayFirst = /^,? (?:at |at about |at around |around |about )?$/iu
const apposed = /^,? (?:the |of )?$/iu

/**
 * Makes one expression of neighbours that name one point in time.
 *
 *     10:35 a.m. Friday · Friday at noon       a clock time and its day
 *     Friday, the 13th of October · late June last year
 */
export function joinTimes(text: string, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    const both = last ? together(text, last, draft) : null
    if (both) joined[joined.length - 1] = both
    else joined.push(draft)
  }
  return joined
}

function together(text: string, first: Draft, second: Draft): Draft | null {
  if (second.start - first.end > 20 || second.start < first.end) return null
  const between = text.slice(first.end, second.start)
  if (isClock(first) && isDay(second) && (bridge.test(between) || between === ' of '))
    return timed(second, first, first, second)
  if (isDay(first) && isClock(second) && dayFirst.test(between))
    return timed(first, second, first, second)
  if (first.meaning.kind === 'weekday' && isDate(second) && apposed.test(between)) {
    return {
      ...second,
      start: first.start,
      ...(first.time ? { time: first.time, type: 'TIME' } : {}),
    }
  }
  return (
    weekOf(first, second, between) ??
    halfOf(first, second, between) ??
    inYear(first, second, between)
  )
}

/** “the week of June 20”, “the week beginning 20 June”. */
function weekOf(first: Draft, second: Draft, between: string): Draft | null {
  const isWeek = first.meaning.kind === 'same' && first.meaning.unit === 'week'
  if (!isWeek || !isDate(second) || !/^ (?:of|beginning|starting|ending)(?: on)? $/u.test(between))
    return null
  return { ...second, start: first.start, holder: 'week' }
}

/** “the second half of the 20th century”. */
function halfOf(first: Draft, second: Draft, between: string): Draft | null {
  const { meaning } = first
  if (meaning.kind !== 'part-of-year' || !/^H[12]$/u.test(meaning.part)) return null
  const isLong = second.meaning.kind === 'value' && /^\d{2,3}$/u.test(second.meaning.value)
  if (!isLong || !/^ of $/u.test(between)) return null
  return { ...second, start: first.start, mod: meaning.part === 'H1' ? 'START' : 'END' }
}

/** “January this year”, “the third quarter of last year”. */
function inYear(first: Draft, second: Draft, between: string): Draft | null {
  if (first.meaning.kind !== 'part-of-year' || second.meaning.kind !== 'unit') return null
  if (second.meaning.unit !== 'year' || !/^(?:,? (?:of )?)$/u.test(between) || second.mod)
    return null
  const { part } = first.meaning
  return {
    ...first,
    end: second.end,
    meaning: { kind: 'part-of-shifted-year', part, shift: second.meaning.shift },
  }
}

function timed(day: Draft, clock: Draft, first: Draft, second: Draft): Draft {
  return {
    ...day,
    type: 'TIME',
    start: first.start,
    end: second.end,
    ...(clock.time ? { time: clock.time } : {}),
  }
}

function isClock(draft: Draft): boolean {
  return draft.meaning.kind === 'time-of-day'
}

function isDay(draft: Draft): boolean {
  const { meaning } = draft
  if (draft.time) return false
  return (
    meaning.kind === 'weekday' ||
    isDate(draft) ||
    ((meaning.kind === 'unit' || meaning.kind === 'same') && meaning.unit === 'day')
  )
}

function isDate({ meaning }: Draft): boolean {
  if (meaning.kind === 'part-of-year') return /^\d\d-\d\d$/u.test(meaning.part)
  return meaning.kind === 'value' && /^\d{4}-\d\d-\d\d$/u.test(meaning.value)
}
