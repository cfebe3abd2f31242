import { readableDay } from '../../annotation/readable-time.ts'
import { type Day, shifted, unitValue, unknownUnit } from './calendar.ts'
import type { CalendarUnit } from './draft.ts'
import type { Resolved, Setting } from './setting.ts'

/**
 * A value counted from the publication day.
 *
 * @param valueAt  the value for that day; `null` past the ends of the calendar
 * @param unknown  the value when the article does not state its day
 */
export function countFromPublication(
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
      ? 'is the day of publication'
      : `counted from ${readableDay(published)}`
  return { value, reckoning: `“${words}” ${reference}` }
}

/** “next week”, “last year”: so many calendar units from the one that holds the publication day. */
export function resolveUnit(
  { unit, shift }: { readonly unit: CalendarUnit; readonly shift: number },
  words: string,
  setting: Setting,
): Resolved {
  const valueAt = (day: Day) => {
    // “The weekend” lies behind us for a past tense, and before us for a future one.
    const isBehind = unit === 'weekend' && shift === 0 && day.dayOfWeek < 6
    return unitAt(day, isBehind && setting.tense === 'past' ? -1 : shift, unit)
  }
  return countFromPublication(words, setting, valueAt, unknownUnit[unit])
}

/** The value of the calendar unit so many units away; `null` past the ends of the calendar. */
export function unitAt(day: Day, shift: number, unit: CalendarUnit): string | null {
  const moved = shifted(day, shift, unit)
  return moved && unitValue(moved, unit)
}
