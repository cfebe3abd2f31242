import type { TextRange } from '../../annotation/range.ts'
import { readableDay, readableTime } from '../../annotation/readable-time.ts'
import type { Timex } from '../../annotation/times.ts'
import {
  calendarUnits,
  type Day,
  firstDayOf,
  granularityOf,
  partOfYear,
  shifted,
  unitValue,
  unknownUnit,
} from './calendar.ts'
import type { CalendarUnit, Draft, Meaning } from './draft.ts'
import { resolvePartOfYear } from './resolve-part-of-year.ts'
import { resolveWeekday } from './resolve-weekday.ts'
import type { Tense } from './tense.ts'

/** What a value is counted from. */
export type Setting = {
  /** The publication day; `null` when the article does not state it. */
  readonly published: Day | null
  readonly tense: Tense
  /** The date that the text named last, if any. */
  readonly told: Told | null
  /** The quarter that the text named last: “a year ago” in a report of results leans on it. */
  readonly toldQuarter: Told | null
}

export type Told = { readonly value: string; readonly range: TextRange }

/** The calendar value of a draft, and how it was reached. */
export type Resolved = {
  readonly value: string
  readonly unresolved?: NonNullable<Timex['unresolved']>
  readonly sum?: string
  /** The other words of the text that it leans on. */
  readonly leansOn?: TextRange
}

/** Counts out what a draft means. */
export function resolve(draft: Draft, words: string, setting: Setting): Resolved {
  const { meaning } = draft
  switch (meaning.kind) {
    case 'value':
      return { value: meaning.value, ...(meaning.vague ? { unresolved: 'vague' } : {}) }
    case 'part-of-year':
      return resolvePartOfYear(meaning, words, setting)
    case 'part-of-shifted-year':
      return counted(
        words,
        setting,
        (day) => {
          return partOfYear(day.year + meaning.shift, meaning.part)
        },
        partOfYear('XXXX', meaning.part),
      )
    case 'weekday':
      return resolveWeekday(meaning, words, setting)
    case 'unit':
      return meaning.unit === 'weekend' && meaning.shift === 0
        ? weekend(words, setting)
        : counted(
            words,
            setting,
            (day) => unitAt(day, meaning.shift, meaning.unit),
            unknownUnit[meaning.unit],
          )
    case 'offset':
      return offset(meaning, words, setting)
    case 'same':
      return same(meaning, words, setting)
    case 'time-of-day':
      return timeOfDay(words, setting)
    default:
      return meaning satisfies never
  }
}

type Offset = Extract<Meaning, { kind: 'offset' }>
type Same = Extract<Meaning, { kind: 'same' }>

function counted(
  words: string,
  { published }: Setting,
  valueAt: (day: Day) => string | null,
  unknown: string,
): Resolved {
  if (!published) return { value: unknown, unresolved: 'no-reference-date' }
  const value = valueAt(published)
  if (value === null) return { value: unknown, unresolved: 'vague' }
  const reference =
    value === published.toString()
      ? 'on the day of publication'
      : `counted from ${readableDay(published)}`
  return { value, sum: `“${words}” ${reference} → ${readableTime(value)}` }
}

function unitAt(day: Day, shift: number, unit: CalendarUnit): string | null {
  const moved = shifted(day, shift, unit)
  return moved && unitValue(moved, unit)
}

/** “The weekend” lies behind us for a past tense, and before us for a future one. */
function weekend(words: string, setting: Setting): Resolved {
  return counted(
    words,
    setting,
    (day) => {
      const back = day.dayOfWeek >= 6 || setting.tense !== 'past' ? 0 : -1
      return unitAt(day, back, 'weekend')
    },
    unknownUnit.weekend,
  )
}

function offset(meaning: Offset, words: string, setting: Setting): Resolved {
  const [unit, times] = calendarUnits[meaning.unit]
  const count = meaning.count * times
  const quarter = unit === 'year' ? setting.toldQuarter : null
  const base = quarter ?? (meaning.from === 'told' ? setting.told : null)
  if (!base) {
    return counted(words, setting, (day) => unitAt(day, count, unit), unknownUnit[unit])
  }
  const day = firstDayOf(base.value)
  const moved = day && shifted(day, count, unit)
  const value = moved && unitValue(moved, quarter ? 'quarter' : unit)
  return leaning(words, base, value, unknownUnit[unit])
}

function same(meaning: Same, words: string, setting: Setting): Resolved {
  const base = meaning.unit === 'quarter' ? (setting.toldQuarter ?? null) : setting.told
  if (base && isFinerOrEqual(granularityOf(base.value), meaning.unit)) {
    const day = firstDayOf(base.value)
    return leaning(
      words,
      base,
      day && unitAt(day, meaning.shift, meaning.unit),
      unknownUnit[meaning.unit],
    )
  }
  const shift = meaning.unit === 'quarter' && meaning.shift === 0 ? -1 : meaning.shift
  return counted(
    words,
    setting,
    (day) => unitAt(day, shift, meaning.unit),
    unknownUnit[meaning.unit],
  )
}

function timeOfDay(words: string, setting: Setting): Resolved {
  if (setting.told && granularityOf(setting.told.value) === 'day') {
    const value = setting.told.value.slice(0, 10)
    return leaning(words, setting.told, value, value)
  }
  return counted(words, setting, (day) => day.toString(), unknownUnit.day)
}

function leaning(words: string, base: Told, value: string | null, unknown: string): Resolved {
  if (value === null) return { value: unknown, unresolved: 'vague', leansOn: base.range }
  const sum = `“${words}” counted from ${readableTime(base.value)} → ${readableTime(value)}`
  return { value, sum, leansOn: base.range }
}

const order: readonly CalendarUnit[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
]

function isFinerOrEqual(unit: CalendarUnit, other: CalendarUnit): boolean {
  return order.indexOf(unit) <= order.indexOf(other)
}
