import { boundsOf } from '../../annotation/time-bounds.ts'
import type { Timex } from '../../annotation/times.ts'
import { firstDayOf, granularityOf } from './calendar.ts'
import type { Draft } from './draft.ts'
import type { Setting, Told } from './setting.ts'

/** What the text named so far, as far as later words lean on it. */
export type Memory = Pick<Setting, 'told' | 'toldDay' | 'headDay' | 'narrated' | 'toldQuarter'>

export const blankMemory: Memory = {
  told: null,
  toldDay: null,
  headDay: null,
  narrated: null,
  toldQuarter: null,
}

/** What a time expression has beside its words. */
type Position = {
  /** It has a line to itself. */
  readonly isAlone: boolean
  /** It only adds to what its sentence tells. */
  readonly isInPassing: boolean
}

/** The memory after one more time expression. */
export function remembering(
  memory: Memory,
  draft: Draft,
  timex: Timex,
  published: string | null,
  position: Position,
): Memory {
  const { range, type, value } = timex
  const { isAlone } = position
  // “for the nine months …, compared with a year earlier”: no quarter or year named before is meant
  if (type === 'DURATION') {
    return /^P[3-9]M$/u.test(value) ? { ...memory, told: null, toldQuarter: null } : memory
  }
  if (isComparison(draft)) return memory
  const isPlaced =
    type === 'DATE' || (type === 'TIME' && (isAlone || draft.meaning.kind !== 'time-of-day'))
  if (value === 'PRESENT_REF') return { ...memory, narrated: null }
  if (!isPlaced || !firstDayOf(value)) return memory
  const told = { value, range }
  const isDay = granularityOf(value) === 'day'
  return {
    told,
    toldDay: isDay ? told : memory.toldDay,
    headDay: isDay && isAlone && type === 'DATE' ? told : memory.headDay,
    narrated: position.isInPassing
      ? memory.narrated
      : tellsYear(draft, timex, memory.narrated)
        ? told
        : null,
    toldQuarter: isReported(value, memory.toldQuarter, published) ? told : memory.toldQuarter,
  }
}

/** “3 June 2019”, and “5 June” or “two days later” that go on from it. */
function tellsYear({ meaning }: Draft, { value, evidence }: Timex, narrated: Told | null): boolean {
  const unit = granularityOf(value)
  if (unit !== 'day' && unit !== 'month') return false
  const [leansOn] = evidence.words
  return meaning.kind === 'value' || (narrated !== null && leansOn?.start === narrated.range.start)
}

/** “a year earlier”, “the 1988 period”: named beside what the talk is about, which goes on. */
function isComparison({ meaning }: Draft): boolean {
  if (meaning.kind === 'quarter-of-year') return true
  return meaning.kind === 'offset' && meaning.unit === 'year' && meaning.count === -1
}

/**
 * Whether results of a quarter are reported. One of the year before is there for comparison, and the talk goes
 * on about the later one; one that is not over has no results yet.
 */
function isReported(value: string, known: Told | null, published: string | null): boolean {
  if (granularityOf(value) !== 'quarter') return false
  const bounds = boundsOf(value)
  if (bounds && published !== null && bounds.last >= published) return false
  return value >= (known?.value ?? '')
}
