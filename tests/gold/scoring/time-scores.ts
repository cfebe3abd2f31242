import type { Gold } from '../read-gold.ts'
import type { Count } from './count.ts'
import { counted, countFound, overlapShare, pairUp } from './pairing.ts'
import type { Scorable } from './scorable.ts'

export type TimeScores = {
  /** Time expressions that overlap one of gold. */
  readonly times: Count
  /** Those with the very TIMEX3 value besides. */
  readonly timeValues: Count
}

export function scoreTimes(gold: Gold, found: Scorable): TimeScores {
  const times = counted(gold.times, gold.either.times)
  const pairs = pairUp(times, found.times, (one, other) => overlapShare(one.range, other.range))
  const count = {
    gold: times.length,
    found: countFound(found.times, pairs, gold.either.times),
    right: pairs.length,
  }
  const valued = pairs.filter((pair) => pair.gold.value === pair.found.value).length
  return { times: count, timeValues: { ...count, right: valued } }
}
