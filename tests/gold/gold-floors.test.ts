import { afterAll, expect, test } from 'vitest'
import { textTable } from '../text-table.ts'
import type { GoldScores } from './gold-scores.ts'
import { scoreGoldArticles } from './score-gold-articles.ts'
import { type Count, f1, precision, recall } from './scoring/count.ts'

/** F1 in whole points over all articles that were annotated by hand. They only go up. */
const floors: { readonly [layer in keyof GoldScores]: number } = {
  quotations: 98,
  indirect: 87,
  kinds: 95,
  speakers: 85,
  indirectSpeakers: 84,
  chains: 73,
  leftAlone: 93,
  names: 89,
  pronouns: 83,
  governments: 95,
  cities: 100,
  metonyms: 97,
  times: 98,
  timeValues: 93,
  events: 92,
  eventDates: 98,
  eventsPlanned: 97,
  participants: 75,
  boilerplate: 100,
}

const scores = scoreGoldArticles()
const rows = Object.entries(scores).map(([layer, count]) => ({ layer, count }))

test.each(rows)('$layer: F1 is at least its floor', ({ layer, count }) => {
  const floor = floors[layer as keyof GoldScores]
  expect(100 * (f1(count) ?? 0)).toBeGreaterThanOrEqual(floor)
})

afterAll(() => {
  const head = ['', 'gold', 'found', 'recall', 'precision', 'F1']
  console.log(
    textTable([head, ...rows.map(({ layer, count }) => cellsOf(layer, count))], [1, 2, 3, 4, 5]),
  )
})

function cellsOf(layer: string, count: Count): string[] {
  const shares = [recall(count), precision(count), f1(count)]
  return [
    layer,
    String(count.gold),
    String(count.found),
    ...shares.map((share) => (share === null ? '' : (100 * share).toFixed(1))),
  ]
}
