import type { Evidence } from './evidence.ts'
import type { TextRange } from './range.ts'

/** A time expression, as in TIMEX3 (TimeML 1.2.1). */
export type Timex = {
  readonly range: TextRange
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** `2022-02`, `2022-W25`, `2022-06-15TEV`; with `X` for what is not known: `XXXX-WXX-3`. */
  readonly value: string
  readonly mod?: 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'LESS_THAN' | 'MORE_THAN'
  /** The word by which the text leaves open whether this is the time: “perhaps in 1124”. */
  readonly hedge?: TextRange
  readonly quant?: string
  readonly freq?: string
  /** Why the value has no place on the calendar; absent when it has one, and for durations and sets. */
  readonly unresolved?: 'no-reference-date' | 'no-direction' | 'vague'
  readonly evidence: Evidence
}
