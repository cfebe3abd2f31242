import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Filter, noFilter } from '../../src/address/filter.ts'
import { filterRuleOf, matching } from '../../src/app/filter-rule.ts'
import { filterablesOf, matchCount } from '../../src/reader/entities/matching.ts'
import { data, page } from './seed-page.tsx'

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

test('nothing chosen, no rule', () => {
  expect(filterRuleOf({ ...noFilter, match: 'all' })).toBe('')
})

test('a filter dims and never hides', () => {
  const rule = filterRuleOf({ ...noFilter, entities: ['moscow'] })
  expect(rule).toContain('--color-dimmed')
  expect(rule).not.toMatch(/display|visibility|opacity/u)
})
