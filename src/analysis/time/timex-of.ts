import { type TextRange, textRange } from '../../annotation/range.ts'
import { readableTime } from '../../annotation/readable-time.ts'
import type { Timex } from '../../annotation/times.ts'
import { firstDayOf, unitValue, unknownUnit } from './calendar.ts'
import type { Draft } from './draft.ts'
import type { Resolved } from './setting.ts'

/** A draft with its value and the sum that led to it, as the other layers see it. */
export function timexOf(
  draft: Draft,
  words: string,
  resolved: Resolved,
  hedge: TextRange | null,
): Timex {
  const range = textRange(draft.start, draft.end)
  const { type, mod, quant, freq } = draft
  const { unresolved, reckoning, leansOn } = resolved
  const value = finalValue(draft, resolved.value)
  return {
    range,
    type,
    value,
    ...(mod ? { mod } : {}),
    ...(hedge ? { hedge } : {}),
    ...(quant ? { quant } : {}),
    ...(freq ? { freq } : {}),
    ...(unresolved ? { unresolved } : {}),
    evidence: {
      rule: draft.rule,
      words: leansOn && leansOn.start < range.start ? [leansOn, range] : [range],
      ...(reckoning
        ? { sum: `${reckoning} → ${partNamed(words, mod)}${readableTime(value)}` }
        : {}),
    },
  }
}

/** The value with its time of day, or that of the week that holds it: “the week of June 20”. */
function finalValue({ time, holder }: Draft, value: string): string {
  if (time && !value.includes('T')) return `${value}T${time}`
  const day = holder && firstDayOf(value)
  if (!holder) return value
  return day ? unitValue(day, holder) : unknownUnit[holder]
}

/** “the start of the year” is the start of 2022; “earlier this year” says no more than 2022. */
function partNamed(words: string, mod: Timex['mod']): string {
  if (/^(?:earlier|later)\b/iu.test(words)) return ''
  const parts: Partial<Record<NonNullable<Timex['mod']>, string>> = {
    START: 'the start of ',
    MID: 'the middle of ',
    END: 'the end of ',
  }
  return (mod && parts[mod]) ?? ''
}
