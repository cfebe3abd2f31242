import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { type GoldScores, scoreAgainstGold, totalScores } from './gold-scores.ts'
import { goldSlugs, readGold } from './read-gold.ts'
import { f1 } from './scoring/count.ts'

/** F1 in whole points over all articles that were annotated by hand. They only go up. */
const floors: { readonly [layer in keyof GoldScores]?: number } = {
  quotations: 88,
  indirect: 82,
  kinds: 95,
  speakers: 75,
  indirectSpeakers: 73,
  chains: 33,
  leftAlone: 93,
  names: 85,
  pronouns: 77,
  governments: 95,
  cities: 100,
  times: 96,
  timeValues: 73,
  events: 74,
  eventDates: 81,
  eventsPlanned: 96,
  participants: 73,
  boilerplate: 41,
}

const scores = totalScores(
  goldSlugs().map((slug) => {
    const gold = readGold(slug)
    return scoreAgainstGold(gold, analyse(gold.text, { published: gold.published }))
  }),
)

test.each(Object.entries(floors))('%s: F1 is at least %i', (layer, floor) => {
  expect(100 * (f1(scores[layer as keyof GoldScores]) ?? 0)).toBeGreaterThanOrEqual(floor)
})
