import { readableTime } from '../../annotation/readable-time.ts'
import { boundsOf } from '../../annotation/time-bounds.ts'
import {
  calendarUnits,
  firstDayOf,
  granularityOf,
  shifted,
  unitValue,
  unknownUnit,
} from './calendar.ts'
import { countedFrom, isFinerOrEqual } from './counted-from.ts'
import type { CalendarUnit, Meaning } from './draft.ts'
import { countFromPublication, unitAt } from './resolve-unit.ts'
import type { Resolved, Setting, Told } from './setting.ts'

type Offset = Extract<Meaning, { kind: 'offset' }>
type Same = Extract<Meaning, { kind: 'same' }>

/** “two weeks ago”, “a year earlier”: counted from the publication day or from what was told last. */
export function resolveOffset(meaning: Offset, words: string, setting: Setting): Resolved {
  const [unit, times] = calendarUnits[meaning.unit]
  const count = meaning.count * times
  const quarter = unit === 'year' ? setting.toldQuarter : null
  const base = quarter ?? (meaning.from === 'told' ? setting.told : null)
  if (!base) {
    return countFromPublication(
      words,
      setting,
      (day) => unitAt(day, count, unit),
      unknownUnit[unit],
    )
  }
  const value = quarter ? quarterAt(base.value, count, unit) : countedFrom(base.value, count, unit)
  return leaning(words, base, value, unknownUnit[unit])
}

function quarterAt(value: string, count: number, unit: CalendarUnit): string | null {
  const day = firstDayOf(value)
  const moved = day && shifted(day, count, unit)
  return moved && unitValue(moved, 'quarter')
}

/** “that year”, “the following day”, “the quarter”: the one that was told last, or one beside it. */
export function resolveSame({ unit, shift }: Same, words: string, setting: Setting): Resolved {
  const base = baseFor(unit, setting)
  if (base && (isFinerOrEqual(granularityOf(base.value), unit) || isBeside(base, shift, setting))) {
    return leaning(words, base, countedFrom(base.value, shift, unit), unknownUnit[unit])
  }
  // “The same day”, “that month” with none named before: nothing to count from
  if (shift === 0 && /^(?:that|the same)\b/iu.test(words))
    return { value: unknownUnit[unit], unresolved: 'vague' }
  // “The quarter” of a report of results is the one just over.
  const count = unit === 'quarter' && shift === 0 ? -1 : shift
  return countFromPublication(words, setting, (day) => unitAt(day, count, unit), unknownUnit[unit])
}

/** “In 2018 … the next day”: of that year too; but “fell from the previous month” in talk of this year is the last one. */
function isBeside({ value }: Told, shift: number, { published }: Setting): boolean {
  const last = boundsOf(value)?.last ?? ''
  return shift > 0 || (shift < 0 && published !== null && last < published.toString())
}

/** “The next day” leans on the last day named, though a year may have been named since. */
function baseFor(unit: CalendarUnit, { told, toldDay, toldQuarter }: Setting): Told | null {
  if (unit === 'quarter') return toldQuarter
  return unit === 'day' ? (toldDay ?? told) : told
}

/** “the 1988 period”, “last year’s quarter”: the quarter that was told last, in another year. */
export function resolveQuarterOfYear(
  year: number | null,
  words: string,
  setting: Setting,
): Resolved {
  const base = setting.toldQuarter
  const day = base && firstDayOf(base.value)
  if (!base || !day) {
    if (year !== null) return { value: String(year) }
    return countFromPublication(words, setting, (today) => unitAt(today, -1, 'year'), 'XXXX')
  }
  const moved = shifted(day, (year ?? day.year - 1) - day.year, 'year')
  return leaning(words, base, moved && unitValue(moved, 'quarter'), unknownUnit.quarter)
}

/**
 * “the afternoon”, “10 a.m.”: on the day that was told last. The hours that head the entries of a live blog are of
 * its own day, or of the day that heads them.
 */
export function resolveTimeOfDay(words: string, setting: Setting): Resolved {
  const { published, tense, isAlone, headDay, toldDay } = setting
  const base = isAlone ? headDay : toldDay
  const day = base?.value.slice(0, 10)
  // “… will resume on Friday. She described the night”: not the one to come
  if (base && day && published && tense === 'past' && day > published.toString())
    return { value: unknownUnit.day, unresolved: 'vague' }
  if (base && day) {
    const reckoning = `“${words}” on the day named before, ${readableTime(day)}`
    return { value: day, reckoning, leansOn: base.range }
  }
  const found = countFromPublication(words, setting, (today) => today.toString(), unknownUnit.day)
  return found.unresolved ? found : { ...found, reckoning: `“${words}” on the day of publication` }
}

function leaning(words: string, base: Told, value: string | null, unknown: string): Resolved {
  if (value === null) return { value: unknown, unresolved: 'vague', leansOn: base.range }
  const named = readableTime(base.value)
  const isSame = value === base.value && /^(?:that|the same|the \w+$)/iu.test(words)
  const reckoning = isSame ? `“${words}” named before` : `“${words}” counted from ${named}`
  return { value, reckoning, leansOn: base.range }
}
