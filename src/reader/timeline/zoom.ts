import {
  type Days,
  daysBetween,
  daysOfPeriod,
  periodOf,
  type Unit,
  unitOf,
  units,
} from './calendar.ts'
import type { TimeSpan } from './time-scale.ts'

/** Where the buttons of the zoom lead from here; `null` where there is nothing more. */
export type ZoomSteps = {
  /** The year, month or week within view in which most happened. */
  readonly closer: string | null
  /** `whole` gives the whole timeline back. */
  readonly wider: string | 'whole' | null
  /** The last period of the same length before this one, and the first after it, in which something happened. */
  readonly earlier: string | null
  readonly later: string | null
}

/**
 * Steps of a zoom that needs no dragging.
 *
 * @param zoom   the period in view, `null` for the whole
 * @param whole  the whole scale
 */
export function zoomSteps(zoom: string | null, spans: readonly TimeSpan[], whole: Days): ZoomSteps {
  const finer = unitsWithin(
    zoom === null ? whole : daysOfPeriod(zoom),
    zoom === null ? null : unitOf(zoom),
  )
  const closer = finer.flatMap((unit) => densest(spans, unit, zoom) ?? []).at(0) ?? null
  if (zoom === null) return { closer, wider: null, earlier: null, later: null }
  const periods = [...counts(spans, unitOf(zoom)).keys()].sort()
  return {
    closer,
    wider: widerThan(zoom, whole),
    earlier: periods.findLast((period) => period < zoom) ?? null,
    later: periods.find((period) => period > zoom) ?? null,
  }
}

const longestUnit: Readonly<Record<Unit, number>> = { year: 366, month: 31, week: 7 }

/** Units that are worth a step: well shorter than what is in view. */
function unitsWithin(view: Days, unit: Unit | null): Unit[] {
  const length = daysBetween(view.first, view.last) + 1
  const from = unit === null ? 0 : units.indexOf(unit) + 1
  return units.slice(from).filter((finer) => longestUnit[finer] * 1.5 < length)
}

function widerThan(zoom: string, whole: Days): string {
  const coarser = units[units.indexOf(unitOf(zoom)) - 1]
  const fits = coarser && longestUnit[coarser] * 1.5 < daysBetween(whole.first, whole.last) + 1
  return fits ? periodOf(daysOfPeriod(zoom).first, coarser) : 'whole'
}

/** The period in which most happened, the latest of several; only what is in view counts. */
function densest(spans: readonly TimeSpan[], unit: Unit, zoom: string | null): string | null {
  const view = zoom === null ? null : daysOfPeriod(zoom)
  const inView = spans.filter(
    ({ first }) => !view || (first !== null && view.first <= first && first <= view.last),
  )
  const [best] = [...counts(inView, unit)].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1))
  return best?.[0] ?? null
}

/** How much happened in each period; what took longer than one, or has no beginning, is left out. */
function counts(spans: readonly TimeSpan[], unit: Unit): Map<string, number> {
  const found = new Map<string, number>()
  for (const { first, last } of spans) {
    if (first === null || last === null) continue
    if (daysBetween(first, last) >= longestUnit[unit]) continue
    const period = periodOf(first, unit)
    found.set(period, (found.get(period) ?? 0) + 1)
  }
  return found
}
