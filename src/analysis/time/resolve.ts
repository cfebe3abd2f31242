import { partOfYear } from './calendar.ts'
import type { Draft } from './draft.ts'
import { resolvePartOfYear } from './resolve-part-of-year.ts'
import {
  resolveOffset,
  resolveQuarterOfYear,
  resolveSame,
  resolveTimeOfDay,
} from './resolve-told.ts'
import { countFromPublication, resolveUnit } from './resolve-unit.ts'
import { resolveWeekday } from './resolve-weekday.ts'
import type { Resolved, Setting } from './setting.ts'

/** Counts out what a draft means. */
export function resolve({ meaning }: Draft, words: string, setting: Setting): Resolved {
  switch (meaning.kind) {
    case 'value':
      return { value: meaning.value, ...(meaning.vague ? { unresolved: 'vague' } : {}) }
    case 'part-of-year':
      return resolvePartOfYear(meaning, words, setting)
    case 'part-of-shifted-year': {
      const { part, shift } = meaning
      const valueAt = ({ year }: { readonly year: number }) => partOfYear(year + shift, part)
      return countFromPublication(words, setting, valueAt, partOfYear('XXXX', part))
    }
    case 'weekday':
      return resolveWeekday(meaning, words, setting)
    case 'unit':
      return resolveUnit(meaning, words, setting)
    case 'offset':
      return resolveOffset(meaning, words, setting)
    case 'same':
      return resolveSame(meaning, words, setting)
    case 'quarter-of-year':
      return resolveQuarterOfYear(meaning.year, words, setting)
    case 'time-of-day':
      return resolveTimeOfDay(words, setting)
    default:
      return meaning satisfies never
  }
}
