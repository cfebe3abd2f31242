import { expect } from 'vitest'
import type { Findings } from './findings.ts'

/**
 * Every name with its count and type, every description, quotation and event in order, and nothing more.
 * An event’s label must hold the gold’s words, and its entities must be among those found.
 */
export function expectFindings(found: Findings, gold: Findings): void {
  expect(found.named).toEqual(gold.named)
  expect(found.described).toEqual(gold.described)
  expect(found.governments).toEqual(gold.governments)
  expect(found.places).toEqual(gold.places)
  expect(found.quotations).toEqual(gold.quotations)
  expect(found.events.map(({ date, planned }) => ({ date, planned }))).toEqual(
    gold.events.map(({ date, planned }) => ({ date, planned })),
  )
  for (const [index, event] of gold.events.entries()) {
    expect(found.events[index]?.label).toContain(event.label)
    expect(found.events[index]?.entities).toEqual(expect.arrayContaining([...event.entities]))
  }
  expect(found.removed).toEqual(gold.removed)
}
