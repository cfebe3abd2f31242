import { unitWords } from '../lexicons/time-words.ts'
import type { Finder, Reading } from './draft.ts'
import { durationValue } from './duration-value.ts'
import { countOf, exactNumber, gap, join, oneOf, unit, vagueNumber, words } from './pattern.ts'

const notAge = `(?!${join}(?:old|older|olds)\\b)`
const plural = oneOf([...unitWords.keys()].filter((word) => word.endsWith('s') && word.length > 4))
const to = `(?:${gap}|[-–])?(?:to|or|and|[-–])(?:${gap})?`
const stretch = `(?<stretch>last|past|previous|preceding|next|coming|following|first|final|latest|initial|remaining|intervening)`
const whose = `(?:(?:the|these|those|its|his|her|their)${gap})?`

/** Lengths of time: “two years”, “a six-month truce”, “several weeks”, “the past two months”. */
export const durations: readonly Finder[] = [
  {
    rule: 'duration',
    pattern: words(
      `(?:the${gap}(?=[\\w-]{1,12}${gap}))?(?<count>${exactNumber})${join}(?:full${gap}|more${gap}|consecutive${gap}|straight${gap}|whole${gap}|additional${gap}|calendar${gap}|business${gap}|working${gap}|trading${gap}|short${gap}|long${gap}|fiscal${gap})?(?<unit>${unit})${notAge}`,
    ),
    read: (group, { words, after }) => {
      const unit = unitWords.get(group('unit')) ?? 'day'
      if (
        /^(?:a|an|another)[ -](?:second|min|sec)/iu.test(words) ||
        /^-?(?:old|olds)\b/u.test(after)
      )
        return null
      if (/^(?:mins?|secs?|hrs?)$/u.test(group('unit')) && !/^\d/u.test(words)) return null
      if (
        unit === 'quarter' &&
        (/^(?:a|one)/iu.test(words) || /quarters of/u.test(group('unit') + after.slice(0, 3)))
      )
        return null
      const count = countOf(group('count').replaceAll(/[-‐‑]/gu, '-'))
      // “the 2015 fiscal year”
      if (/^(?:the )?(?:19|20)\d\d (?:fiscal|calendar) year$/iu.test(words)) {
        return { type: 'DATE', meaning: { kind: 'value', value: `${count}` } }
      }
      return count !== null && count > 1800 && unit === 'day'
        ? null
        : length(durationValue(count, unit))
    },
  },
  {
    rule: 'duration',
    pattern: words(
      `(?<one>${exactNumber})${to}(?<count>${exactNumber})${join}(?<unit>${unit})${notAge}`,
    ),
    read: (group, { words }) => {
      const unit = unitWords.get(group('unit')) ?? 'day'
      return /\d,\d|^\d{4}/u.test(words)
        ? null
        : length(durationValue(countOf(group('count')), unit))
    },
  },
  {
    rule: 'duration',
    pattern: words(
      `(?:a|an|one)${gap}(?<unit>${unit})${gap}(?<rest>or${gap}(?:two|so|more)|and${gap}a${gap}half)`,
    ),
    read: (group) => {
      const unit = unitWords.get(group('unit')) ?? 'day'
      return length(
        durationValue(
          group('rest').endsWith('half') ? 1.5 : group('rest').endsWith('two') ? null : 1,
          unit,
        ),
      )
    },
  },
  {
    rule: 'duration',
    pattern: words(
      `(?:(?:the|these|those)${gap})?(?:(?:last|past|previous|next|coming)${gap})?${vagueNumber}${gap}(?:more${gap}|other${gap})?(?<unit>${plural})`,
    ),
    read: (group, { words }) => {
      const unit = unitWords.get(group('unit')) ?? 'day'
      if (/\b(?:last|past|previous)\b/iu.test(words)) return reference('PAST_REF')
      return length(durationValue(null, unit))
    },
  },
  {
    rule: 'duration',
    pattern: words(
      `${whose}(?:very${gap})?${stretch}(?:${gap}|-)(?<count>${exactNumber})(?:(?:${to})(?<count2>${exactNumber}))?${join}(?:full${gap}|consecutive${gap}|straight${gap}|calendar${gap}|business${gap}|trading${gap}|fiscal${gap})?(?<unit>${unit})${notAge}`,
    ),
    read: (group) => {
      const unit = unitWords.get(group('unit')) ?? 'day'
      const count = group('count2') ? null : countOf(group('count'))
      return length(durationValue(count, unit))
    },
  },
  {
    rule: 'duration',
    pattern: words(
      `(?:the|this|his|her|its|their|in|over)${gap}past${gap}(?<unit>year|month|week|day|hour|decade|century|quarter)`,
    ),
    read: (group) => length(durationValue(1, unitWords.get(group('unit')) ?? 'year')),
  },
  {
    rule: 'duration',
    // “within weeks or months”
    pattern: words(`(?<unit>${plural})${gap}or${gap}(?:${plural})`),
    read: (group) => length(durationValue(null, unitWords.get(group('unit')) ?? 'day')),
  },
  {
    rule: 'duration',
    pattern: words(`(?<unit>${plural})`),
    read: (group, { before, after }) => {
      const unit = unitWords.get(group('unit')) ?? 'day'
      if (unit === 'quarter' || unit === 'second' || unit === 'minute') return null
      if (
        /^(?:-old|,? old)\b/u.test(after) ||
        /\b(?:\d|older|business|these|working|office|opening|trading|old|early|school|teenage) $/iu.test(
          before,
        )
      )
        return null
      return length(durationValue(null, unit))
    },
  },
]

function length(value: string): Reading {
  return { type: 'DURATION', meaning: { kind: 'value', value } }
}

function reference(value: string): Reading {
  return { type: 'DATE', meaning: { kind: 'value', value, vague: true } }
}
