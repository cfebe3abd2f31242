import type { TextRange } from '../../annotation/range.ts'
import type { Timex } from '../../annotation/times.ts'
import type { Day } from './calendar.ts'
import type { Tense } from './tense.ts'

/** What a value is counted from. */
export type Setting = {
  /** The publication day; `null` when the article does not state it. */
  readonly published: Day | null
  readonly tense: Tense
  /** The date that the text named last, if any. */
  readonly told: Told | null
  /** The day that it named last: “the afternoon” and “10 a.m.” are on it. */
  readonly toldDay: Told | null
  /** Whether the expression has a line to itself, as the hours of a live blog have. */
  readonly isAlone: boolean
  /** The day that has a line to itself, and heads what follows. */
  readonly headDay: Told | null
  /** The date with its year that the text tells of and goes on from. */
  readonly narrated: Told | null
  /** Whether that stands in the same paragraph. */
  readonly isSameParagraph: boolean
  /** The quarter that the text named last: “a year ago” in a report of results leans on it. */
  readonly toldQuarter: Told | null
}

export type Told = { readonly value: string; readonly range: TextRange }

/** The calendar value of a draft, and how it was reached. */
export type Resolved = {
  readonly value: string
  readonly unresolved?: NonNullable<Timex['unresolved']>
  /** What it was counted from, in words, without the result: “‘Friday’ before Wednesday 15 June 2022”. */
  readonly reckoning?: string
  /** The other words of the text that it leans on. */
  readonly leansOn?: TextRange
}
