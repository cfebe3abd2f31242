import { type Unit, units } from '../lexicons/time-words.ts'

/**
 * The TIMEX3 value of a length of time: `P2Y`, `PT5H30M`, `PXM` where the count is left open. Decades
 * and centuries are counted in years, fortnights in weeks.
 */
export function durationValue(count: number | null, unit: Unit): string {
  const [prefix, code, times] = units[unit]
  if (count === null)
    return `${prefix}X${unit === 'decade' ? 'DE' : unit === 'century' ? 'CE' : code}`
  const total = count * times
  const whole = Math.floor(total)
  const part = total - whole
  const smaller = halves[code]
  if (part === 0.5 && smaller) return `${prefix}${whole === 0 ? '' : `${whole}${code}`}${smaller}`
  return `${prefix}${Math.round(total * 100) / 100}${code}`
}

/** Half of a unit in the next smaller one. */
const halves: Readonly<Record<string, string>> = { Y: '6M', H: '30M' }
