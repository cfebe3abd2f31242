import { type Unit, unitWords } from '../lexicons/time-words.ts'
import type { Finder, Origin, Reading } from './draft.ts'
import { durationValue } from './duration-value.ts'
import { calendarUnit } from './find-relative-units.ts'
import { countOf, exactNumber, gap, join, unit, vagueNumber, words } from './pattern.ts'

const number = `(?<count>${exactNumber}|${vagueNumber})`
const past = new Set(['ago', 'earlier', 'before', 'previously', 'back'])

/**
 * Counted from the publication day (“two weeks ago”, “three years from now”) or from what was told last
 * (“a year earlier”, “the following month”, “the day before”, “that year”).
 */
export const offsets: readonly Finder[] = [
  {
    rule: 'offset-from-publication',
    pattern: words(
      `${number}${join}(?<unit>${unit})(?:${gap}or${gap}so)?${join}(?<way>ago|from${gap}now|hence)`,
    ),
    read: (group) => shifted(group('count'), group('unit'), group('way'), 'published'),
  },
  {
    rule: 'offset-from-text',
    pattern: words(
      `${number}${join}(?<unit>${unit})(?:${gap}or${gap}so)?${join}(?<way>earlier|later|previously)`,
    ),
    read: (group) => shifted(group('count'), group('unit'), group('way'), 'told'),
  },
  {
    rule: 'offset-from-text',
    pattern: words(`${number}${gap}(?<unit>${unit})${gap}(?<way>before|after)(?=[.,;:!?”"]|$)`),
    read: (group) => shifted(group('count'), group('unit'), group('way'), 'told'),
  },
  {
    rule: 'offset-from-publication',
    pattern: words(
      `(?:(?:the|its)${gap}(?=\\w+-\\w+${gap}(?:quarter|period|month|week)))?(?<unit>year|month|week)-(?<way>ago|earlier)(?:${gap}(?<period>quarter|period|month|week))?`,
    ),
    read: (group) => shifted('a', group('unit'), group('way'), 'told'),
  },
  {
    rule: 'offset-from-text',
    pattern: words(
      `(?:the|its|their)${gap}(?<which>previous|preceding|prior|following|next)${gap}(?<unit>day|week|weekend|month|quarter|year|decade|century)`,
    ),
    read: (group) => same(group('unit'), /^(?:following|next)/u.test(group('which')) ? 1 : -1),
  },
  {
    rule: 'offset-from-text',
    pattern: words(
      `the${gap}(?<unit>day|week|month|year)${gap}(?<way>before|after)(?=[.,;:!?”"]|$|${gap}(?:in|at|and|but)\\b)`,
    ),
    read: (group) => same(group('unit'), group('way') === 'before' ? -1 : 1),
  },
  {
    rule: 'same-unit',
    pattern: words(
      `(?:the${gap}same|that)${gap}(?:same${gap})?(?<unit>day|week|weekend|month|quarter|year|decade|century)`,
    ),
    read: (group) => same(group('unit'), 0),
  },
  {
    rule: 'same-unit',
    pattern: words(`the${gap}(?<unit>quarter|week)`),
    read: (group) => same(group('unit'), 0),
  },
]

function shifted(count: string, unitWord: string, way: string, from: Origin): Reading {
  const unit: Unit = unitWords.get(unitWord) ?? 'day'
  const number = countOf(count)
  const back = past.has(way)
  if (number === null && from === 'told') {
    return { type: 'DURATION', meaning: { kind: 'value', value: durationValue(null, unit) } }
  }
  if (number === null) {
    const value = back ? 'PAST_REF' : 'FUTURE_REF'
    return { type: 'DATE', meaning: { kind: 'value', value, vague: true } }
  }
  return {
    type: isClockUnit(unit) ? 'TIME' : 'DATE',
    meaning: { kind: 'offset', unit, count: back ? -number : number, from },
  }
}

function same(unit: string, shift: number): Reading {
  return { type: 'DATE', meaning: { kind: 'same', unit: calendarUnit(unit), shift } }
}

function isClockUnit(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second'
}
