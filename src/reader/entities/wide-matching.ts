import type { Filter, Within } from '../../address/filter.ts'
import {
  isWithin,
  meets,
  type Place,
  placeOf,
  type QuotePlace,
  quotationsBy,
  type Subject,
  subjectOf,
  type Whereabouts,
} from '../whereabouts.ts'

/** What a filter leaves undimmed, by name: for what one style rule over the attributes of the page can’t tell. */
export type Matches = {
  /** Paragraphs, as indices from 0. */
  readonly paragraphs: readonly number[]
  /** Sentences of these paragraphs that lie beside what matches: dimmed where the filter asks for less than a paragraph. */
  readonly beside: readonly Place[]
  readonly quotations: readonly string[]
  readonly events: readonly string[]
}

/** Stretches of the article that a filter is asked of. */
type Units = {
  readonly count: number
  stretchOf(unit: number): Place
  /** The units that mention or quote a subject. */
  holding(subject: Subject): Set<number>
  spokenBy(subject: Subject): Set<number>
}

const nowhere: Place = [0, 0, 0]

/**
 * What matches a filter, found from where everything stands. A paragraph matches when one stretch of the
 * asked kind within it does; quotations and events are stretches of their own.
 */
export function matchesOf(filter: Filter, whereabouts: Whereabouts): Matches {
  const units = unitsOf(whereabouts, filter.within)
  const quotations = quotationUnits(whereabouts)
  const events = eventUnits(whereabouts)
  const matching = (units: Units) => unitsMatching(filter, units, whereabouts)
  const bright = Map.groupBy(matching(units).map(units.stretchOf), ([paragraph]) => paragraph)
  return {
    paragraphs: [...bright.keys()],
    beside: whereabouts.sentences.filter((sentence) =>
      bright.get(sentence[0])?.every((stretch) => !meets(stretch, sentence)),
    ),
    quotations: matching(quotations).flatMap((at) => listedId(whereabouts.quotations[at])),
    events: matching(events).flatMap((at) => whereabouts.events[at]?.id ?? []),
  }
}

/** The list has one line for all the pieces of a quotation. */
function listedId(quotation: QuotePlace | undefined): string[] {
  return quotation ? [quotation.pieceOf ?? quotation.id] : []
}

function unitsMatching(filter: Filter, units: Units, whereabouts: Whereabouts): number[] {
  const subjects = (ids: readonly string[]) => ids.flatMap((id) => subjectOf(whereabouts, id) ?? [])
  const chosen = subjects(filter.entities).map(units.holding)
  const excluded = subjects(filter.not).map(units.holding)
  const speakers = subjects(filter.speaker === null ? [] : [filter.speaker]).map(units.spokenBy)
  const all = Array.from({ length: units.count }, (_, unit) => unit)
  return all.filter((unit) => {
    const holds = (set: Set<number>) => set.has(unit)
    const wanted =
      chosen.length === 0 || (filter.match === 'all' ? chosen.every(holds) : chosen.some(holds))
    return wanted && !excluded.some(holds) && speakers.every(holds)
  })
}

function unitsOf(whereabouts: Whereabouts, within: Within): Units {
  switch (within) {
    case 'paragraph':
      return paragraphUnits(whereabouts)
    case 'sentence':
      return sentenceUnits(whereabouts)
    case 'quotation':
      return quotationUnits(whereabouts)
  }
  within satisfies never
}

function paragraphUnits(whereabouts: Whereabouts): Units {
  return {
    count: whereabouts.paragraphs.length,
    stretchOf: (unit) => [unit, 0, Number.POSITIVE_INFINITY],
    holding: ({ mentions }) => new Set(mentions.map((mention) => placeOf(whereabouts, mention)[0])),
    spokenBy: (subject) => new Set(quotationsBy(whereabouts, subject).map(({ at }) => at[0])),
  }
}

function sentenceUnits(whereabouts: Whereabouts): Units {
  const { sentences } = whereabouts
  return {
    count: sentences.length,
    stretchOf: (unit) => sentences[unit] ?? nowhere,
    holding: ({ mentions }) => new Set(mentions.map(([sentence]) => sentence)),
    spokenBy(subject) {
      const spoken = quotationsBy(whereabouts, subject)
      return holdersOf(sentences, (sentence) => spoken.some(({ at }) => meets(sentence, at)))
    },
  }
}

function quotationUnits(whereabouts: Whereabouts): Units {
  const { quotations } = whereabouts
  const spokenBy = (subject: Subject) => {
    const spoken = new Set(quotationsBy(whereabouts, subject).map(({ id }) => id))
    return holdersOf(quotations, ({ id }) => spoken.has(id))
  }
  return {
    count: quotations.length,
    stretchOf: (unit) => quotations[unit]?.at ?? nowhere,
    holding(subject) {
      const holds = holdsMentionOf(whereabouts, subject)
      return either(
        spokenBy(subject),
        holdersOf(quotations, ({ content }) => holds(content)),
      )
    },
    spokenBy,
  }
}

function eventUnits(whereabouts: Whereabouts): Units {
  const { events } = whereabouts
  const holding = (subject: Subject) => {
    const holds = holdsMentionOf(whereabouts, subject)
    const isWhole = !subject.reading && !subject.naming
    return holdersOf(
      events,
      ({ at, entities }) => holds(at) || (isWhole && entities.includes(subject.entity.id)),
    )
  }
  return {
    count: events.length,
    stretchOf: (unit) => events[unit]?.at ?? nowhere,
    holding,
    spokenBy(subject) {
      const spoken = quotationsBy(whereabouts, subject)
      const quoted = holdersOf(events, ({ at }) => spoken.some((quote) => meets(at, quote.at)))
      return either(
        quoted,
        holdersOf(events, ({ entities }) => entities.includes(subject.entity.id)),
      )
    },
  }
}

/** Whether a stretch mentions the subject. */
function holdsMentionOf(whereabouts: Whereabouts, { mentions }: Subject): (at: Place) => boolean {
  const places = Map.groupBy(
    mentions.map((mention) => placeOf(whereabouts, mention)),
    ([paragraph]) => paragraph,
  )
  return (at) => places.get(at[0])?.some((place) => isWithin(at, place)) ?? false
}

function holdersOf<T>(items: readonly T[], holds: (item: T) => boolean): Set<number> {
  return new Set(items.flatMap((item, at) => (holds(item) ? [at] : [])))
}

function either(a: Set<number>, b: Set<number>): Set<number> {
  return new Set([...a, ...b])
}
