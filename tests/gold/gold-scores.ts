import type { Gold } from './read-gold.ts'
import { scoreBoilerplate } from './scoring/boilerplate-score.ts'
import { type Count, nothing, sum } from './scoring/count.ts'
import { type EventScores, scoreEvents } from './scoring/event-scores.ts'
import { type MetonymScores, scoreMetonyms } from './scoring/metonym-scores.ts'
import { type NameScores, scoreNames } from './scoring/name-scores.ts'
import { type QuotationScores, scoreQuotations } from './scoring/quotation-scores.ts'
import type { Scorable } from './scoring/scorable.ts'
import { scoreTimes, type TimeScores } from './scoring/time-scores.ts'

/** How well an analysis of a gold article does, as counts: those of many articles can be added up. */
export type GoldScores = EventScores &
  QuotationScores &
  MetonymScores &
  NameScores &
  TimeScores & {
    readonly boilerplate: Count
    /** Capitals, governments and cities together. */
    readonly metonyms: Count
  }

export function scoreAgainstGold(gold: Gold, found: Scorable): GoldScores {
  const metonyms = scoreMetonyms(gold, found)
  return {
    ...scoreEvents(gold, found),
    boilerplate: scoreBoilerplate(gold, found.boilerplate),
    ...scoreQuotations(gold, found),
    ...metonyms,
    metonyms: sum(metonyms.governments, metonyms.cities),
    ...scoreNames(gold, found),
    ...scoreTimes(gold, found),
  }
}

/** The counts of all articles together: a long article weighs more than a short one. */
export function totalScores(scores: readonly GoldScores[]): GoldScores {
  const total = (of: (scores: GoldScores) => Count) => scores.map(of).reduce(sum, nothing)
  return {
    events: total((one) => one.events),
    eventDates: total((one) => one.eventDates),
    eventsPlanned: total((one) => one.eventsPlanned),
    participants: total((one) => one.participants),
    boilerplate: total((one) => one.boilerplate),
    quotations: total((one) => one.quotations),
    indirect: total((one) => one.indirect),
    kinds: total((one) => one.kinds),
    speakers: total((one) => one.speakers),
    indirectSpeakers: total((one) => one.indirectSpeakers),
    chains: total((one) => one.chains),
    leftAlone: total((one) => one.leftAlone),
    governments: total((one) => one.governments),
    cities: total((one) => one.cities),
    metonyms: total((one) => one.metonyms),
    names: total((one) => one.names),
    pronouns: total((one) => one.pronouns),
    times: total((one) => one.times),
    timeValues: total((one) => one.timeValues),
  }
}
