import type { RuleName } from '../../annotation/rules.ts'
import type { Timex } from '../../annotation/times.ts'
import type { Unit } from '../lexicons/time-words.ts'

/** Which of many like it: the one that the tense points to, or the one that the words name. */
export type Which = 'by-tense' | 'last' | 'this' | 'next' | 'before-told' | 'after-told' | 'of-told'

/**
 * What the words of a time expression mean before anything is counted: read off the words alone, so that
 * the same draft can be resolved against any publication date.
 */
export type Meaning =
  /** Says it all itself: `2014`, `P2Y`, `PAST_REF`. */
  | { readonly kind: 'value'; readonly value: string; readonly vague?: boolean }
  /** A part of a year that is not named: `02`, `02-25`, `Q3`, `SU`, or a moving feast. */
  | { readonly kind: 'part-of-year'; readonly part: string; readonly which: Which }
  /** The same, of a year counted from this one: “January last year” is -1. */
  | { readonly kind: 'part-of-shifted-year'; readonly part: string; readonly shift: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which }
  /** A unit counted from the one that holds the publication day: “next week” is 1, “yesterday” -1. */
  | { readonly kind: 'unit'; readonly unit: CalendarUnit; readonly shift: number }
  /** “two weeks ago”, “a year earlier”: counted from the publication day or from what was told last. */
  | { readonly kind: 'offset'; readonly unit: Unit; readonly count: number; readonly from: Origin }
  /** “that year”, “the quarter”, “the same day”: the one that was told last. */
  | { readonly kind: 'same'; readonly unit: CalendarUnit; readonly shift: number }
  /** “the 1988 period”: the quarter that was told last, of this year; `null` is the year before it. */
  | { readonly kind: 'quarter-of-year'; readonly year: number | null }
  /** “the afternoon”, “10 a.m.” without a day. */
  | { readonly kind: 'time-of-day' }

export type CalendarUnit =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
export type Origin = 'published' | 'told'

/** A time expression as a finder read it. */
export type Draft = {
  readonly start: number
  readonly end: number
  readonly type: Timex['type']
  readonly rule: RuleName
  readonly meaning: Meaning
  /** What follows the day in the value: `EV`, `10:35`. */
  readonly time?: string
  /** Not the day itself is meant but the unit that holds it: “the week of June 20”. */
  readonly holder?: CalendarUnit
  readonly mod?: Timex['mod']
  readonly quant?: string
  readonly freq?: string
}

export type Reading = Omit<Draft, 'start' | 'end' | 'rule'> & {
  /** Where the expression ends, when the pattern had to look further; counted in the match. */
  readonly length?: number
}

/** One pattern and what its words mean. */
export type Finder = {
  readonly rule: RuleName
  readonly pattern: RegExp
  /** @returns `null` when the match is no time expression after all */
  read(groups: Groups, around: Around): Reading | null
}

/** Named groups of a match in lower case with straight apostrophes; a group that took no part is empty. */
export type Groups = (name: string) => string
/** The words of the match as they stand, and a little of the text on both sides. */
type Around = { readonly words: string; readonly before: string; readonly after: string }
