import type { Gold, GoldEvent } from '../read-gold.ts'
import { type Count, shareCount } from './count.ts'
import { commonLength, counted, countFound, overlapShare, type Pair, pairUp } from './pairing.ts'
import { goldNames } from './same-entity.ts'
import type { Scorable } from './scorable.ts'

type FoundEvent = Scorable['events'][number]

export type EventScores = {
  /** Events of the timeline found, whatever their date. */
  readonly events: Count
  /** Of those found, the ones dated as in gold, to the day; a month or a week must be that month or week. */
  readonly eventDates: Count
  readonly eventsPlanned: Count
  /** Who takes part in the events found. */
  readonly participants: Count
}

/** An event is found when its clause or its label holds at least half of the words that name it in gold. */
export function scoreEvents(gold: Gold, found: Scorable): EventScores {
  const events = counted(gold.events, gold.either.events)
  const pairs = pairUp(events, found.events, likeness)
  const names = goldNames(gold.entities, found.entities)
  return {
    events: {
      gold: events.length,
      found: countFound(found.events, pairs, gold.either.events),
      right: pairs.length,
    },
    eventDates: shareCount(pairs.map((pair) => sameDay(pair.gold.date, pair.found.date))),
    eventsPlanned: shareCount(pairs.map((pair) => pair.gold.planned === pair.found.planned)),
    participants: participantsOf(pairs, (id) => names.get(id)),
  }
}

/** Two events of one sentence are told apart by their date, then by their labels. */
function likeness(gold: GoldEvent, found: FoundEvent): number {
  const held = Math.max(
    commonLength(gold.range, found.range),
    commonLength(gold.range, found.label),
  )
  if (held * 2 < gold.range.end - gold.range.start) return 0
  return 1 + (sameDay(gold.date, found.date) ? 1 : 0) + overlapShare(gold.range, found.label)
}

/** `2024-03-15T10:00` and `2024-03-15TEV` are the day 2024-03-15; no date is right where the text gives none. */
function sameDay(gold: string | null, found: string | null): boolean {
  if (gold === null || found === null) return gold === found
  return dayOf(gold) === dayOf(found)
}

function dayOf(date: string): string {
  return date
    .split('/')
    .map((end) => end.replace(/T.*$/, ''))
    .join('/')
}

function participantsOf(
  pairs: readonly Pair<GoldEvent, FoundEvent>[],
  nameOf: (id: FoundEvent['entities'][number]) => string | undefined,
): Count {
  const counts = pairs.map(({ gold, found }) => {
    const names = new Set(found.entities.map((id) => nameOf(id) ?? id))
    const right = gold.entities.filter((name) => names.has(name)).length
    return { gold: gold.entities.length, found: names.size, right }
  })
  return {
    gold: counts.reduce((total, count) => total + count.gold, 0),
    found: counts.reduce((total, count) => total + count.found, 0),
    right: counts.reduce((total, count) => total + count.right, 0),
  }
}
