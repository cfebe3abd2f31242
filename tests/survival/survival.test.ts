import { describe, expect, test } from 'vitest'
import { ownArticles } from './articles.ts'
import { ours } from './methods/ours.ts'
import { noOutcome, runTrials, type Scenario, scenarios, sum, total } from './run-trials.ts'

// A small run of `npm run links:survival`: what the README prints must not fall.
const articles = ownArticles()
const seed = 20_260

const run = (scenario: Scenario) =>
  runTrials(articles, scenario, [ours], { seed, count: 120 })[0] ?? noOutcome

const tallies = new Map(scenarios.map((scenario) => [scenario, run(scenario)]))
const inGroup = (group: Scenario['group']) =>
  sum(scenarios.filter((one) => one.group === group).map((one) => tallies.get(one) ?? noOutcome))
const named = (name: string) =>
  tallies.get(scenarios.find((one) => one.name === name) ?? scenarios[0] ?? expect.fail()) ??
  noOutcome

describe(`links followed after edits, seed ${seed}`, () => {
  test('at least 20 articles besides the seed', () => {
    expect(articles.length).toBeGreaterThan(20)
  })

  test('edits elsewhere lose no link', () => {
    const tally = inGroup('elsewhere')
    expect(total(tally)).toBeGreaterThan(900)
    expect(tally).toEqual({ ...noOutcome, right: total(tally) })
  })

  test.each([
    { name: 'one word changed', least: 0.995 },
    { name: 'one word changed, the old words in a note', least: 0.99 },
    { name: 'a fifth of its words changed', least: 0.95 },
    { name: 'moved with its paragraph', least: 0.99 },
  ])('$name: $least or more land right', ({ name, least }) => {
    const tally = named(name)
    expect(total(tally)).toBe(120)
    expect(tally.right / total(tally)).toBeGreaterThanOrEqual(least)
  })

  test('what was deleted is gone', () => {
    const tally = inGroup('deleted')
    expect(tally.right / total(tally)).toBeGreaterThanOrEqual(0.999)
  })

  test('no link lands wrong without a word', () => {
    expect(sum([...tallies.values()])['wrong, silent']).toBe(0)
  })
})
