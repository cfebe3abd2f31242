import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Filter, noFilter } from '../../src/address/filter.ts'
import { filterRuleOf, matching } from '../../src/app/filter-rule.ts'
import { wideFilterOf } from '../../src/app/wide-filter.ts'
import { filterablesOf, matchCount } from '../../src/reader/entities/matching.ts'
import { matchesOf } from '../../src/reader/entities/wide-matching.ts'
import { data, findings, page } from './seed-page.tsx'

document.body.innerHTML = page.root

const id = fc.constantFrom(...filterablesOf(data.entities).keys())
const filters: fc.Arbitrary<Filter> = fc.record({
  entities: fc.uniqueArray(id, { maxLength: 3 }),
  not: fc.uniqueArray(id, { maxLength: 2 }),
  match: fc.constantFrom('any', 'all'),
  speaker: fc.option(fc.constantFrom(...data.entities.map((entity) => entity.id))),
  within: fc.constant<Filter['within']>('paragraph'),
  apart: fc.constant<string[]>([]),
  metonyms: fc.constant<Filter['metonyms']>('apart'),
})

test('what the page dims and what it counts are one', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(document.querySelectorAll(`.body p${matching(filter)}`)).toHaveLength(
        matchCount(filter, data.entities, data.paragraphs),
      )
    }),
  )
})

test('what is found from where everything stands is what the page dims', () => {
  const whereabouts = findings?.whereabouts
  if (!whereabouts) throw new Error('the build writes no findings')
  fc.assert(
    fc.property(filters, (filter) => {
      const { paragraphs, quotations, events } = matchesOf(filter, whereabouts)
      const bright = (part: string) => document.querySelectorAll(`${part}${matching(filter)}`)
      expect(paragraphs).toHaveLength(bright('.body p').length)
      expect(new Set(quotations)).toEqual(
        new Set(
          Array.from(bright('#quotations li'), (li) =>
            li.firstElementChild?.getAttribute('data-open'),
          ),
        ),
      )
      expect(events.map((id) => `at-${id}`)).toEqual(
        Array.from(bright('#timeline li > '), (line) => line.parentElement?.id),
      )
    }),
  )
})

test('nearer is less: what matches within a sentence matches within its paragraph', () => {
  const whereabouts = findings?.whereabouts
  if (!whereabouts) throw new Error('the build writes no findings')
  const nearer = filters.map((filter) => ({ ...filter, not: [] }))
  fc.assert(
    fc.property(nearer, (filter) => {
      const within = (stretch: Filter['within']) =>
        matchesOf({ ...filter, within: stretch }, whereabouts).paragraphs
      expect(within('paragraph')).toEqual(expect.arrayContaining([...within('sentence')]))
    }),
  )
})

test('within a sentence the rule leaves bright what matches, in the text, the quotations and the timeline', () => {
  const whereabouts = findings?.whereabouts
  if (!whereabouts) throw new Error('the build writes no findings')
  const filter: Filter = { ...noFilter, entities: ['xi-jinping'], within: 'sentence' }
  const dimmed = wideFilterOf(filter, whereabouts)
    .rule.split('\n')
    .filter((rule) => rule.includes('--color-dimmed'))
    .map((rule) => rule.replace(/ \{.*/u, ''))
    .join(', ')
  const bright = (part: string) =>
    document.querySelectorAll(`${part} [data-entities]:not(${dimmed})`)
  const { paragraphs, quotations, events } = matchesOf(filter, whereabouts)
  expect(events.length).toBeGreaterThan(0)
  expect(bright('.body')).toHaveLength(paragraphs.length)
  expect(bright('#timeline')).toHaveLength(events.length)
  // What two people said stands under both.
  const listed = Array.from(bright('#quotations'), (item) =>
    item.firstElementChild?.getAttribute('data-open'),
  )
  expect(new Set(listed)).toEqual(new Set(quotations))
})

test('nothing chosen, no rule', () => {
  expect(filterRuleOf({ ...noFilter, match: 'all' })).toBe('')
})

test('a filter dims and never hides', () => {
  const rule = filterRuleOf({ ...noFilter, entities: ['moscow'] })
  expect(rule).toContain('--color-dimmed')
  expect(rule).not.toMatch(/display|visibility|opacity/u)
})
