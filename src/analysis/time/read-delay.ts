import type { Unit } from '../lexicons/time-words.ts'
import type { Draft } from './draft.ts'
import type { Tense } from './tense.ts'

const units: Readonly<Record<string, Unit>> = { Y: 'year', M: 'month', W: 'week', D: 'day' }

/**
 * Reads a length of time as the date it leads to, where the tense looks ahead.
 *
 *     The bonds will be repaid in five years.     the year five years from now
 *     It was built in five years.                 a length of time
 */
export function readDelay(draft: Draft, text: string, tense: Tense): Draft {
  const { meaning } = draft
  if (tense !== 'future' || draft.type !== 'DURATION' || meaning.kind !== 'value') return draft
  const [, count, code = ''] = /^P(\d{1,3})([YMWD])$/u.exec(meaning.value) ?? []
  const unit = units[code]
  const before = text.slice(Math.max(0, draft.start - 4), draft.start)
  if (!count || !unit || !/(?:^|\s)in $/iu.test(before)) return draft
  return {
    ...draft,
    type: 'DATE',
    rule: 'offset-from-publication',
    meaning: { kind: 'offset', unit, count: Number(count), from: 'published' },
  }
}
