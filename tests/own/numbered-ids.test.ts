import { describe, expect, test } from 'vitest'
import type { Analysis } from '../../src/annotation/analysis.ts'
import { speakersOf } from '../../src/annotation/quotations.ts'
import { withNumberedIds } from '../../src/own/numbered-ids.ts'
import { allArticles, seedArticle } from '../reader/articles.ts'

/** Every id of an analysis, of what bears it and of what points to it. */
function idsIn(analysis: Analysis): string[] {
  const { sections, entities, quotations, events } = analysis
  return [
    ...sections.flatMap(({ id, paragraphs }) => [id, ...paragraphs.map((one) => one.id)]),
    ...entities.flatMap(({ id, readings }) => [id, ...readings.map((one) => one.id)]),
    ...quotations.flatMap(({ id, group, via, holder, source }) => [
      id,
      group ?? id,
      ...via.flatMap(({ entity }) => entity ?? []),
      ...(holder ? [holder.entity] : []),
      ...('candidates' in source ? source.candidates : []),
      ...('entities' in source ? source.entities : []),
    ]),
    ...events.flatMap((event) => [event.id, ...event.entities]),
  ]
}

/** Who is credited with each quotation and who takes part in each event, by name. */
function namedIn({ entities, quotations, events }: Analysis) {
  const names = new Map(
    entities.flatMap((entity) => [entity, ...entity.readings].map(({ id, name }) => [id, name])),
  )
  return [...quotations.map(speakersOf), ...events.map((event) => event.entities)].map((ids) =>
    ids.map((id) => names.get(id)),
  )
}

describe.each(allArticles())('$slug', ({ analysis }) => {
  const now = withNumberedIds(analysis)

  test('no id says a word', () => {
    expect(idsIn(now).filter((id) => !/^(?:[spqe]-|_)\d+$/u.test(id))).toEqual([])
  })

  test('what one id named, one number names, and nothing else', () => {
    const numbers = new Map<string, Set<string>>()
    const before = idsIn(analysis)
    for (const [index, id] of idsIn(now).entries()) {
      const old = before[index] ?? ''
      numbers.set(old, (numbers.get(old) ?? new Set()).add(id))
    }
    expect([...numbers.values()].filter(({ size }) => size !== 1)).toEqual([])
    expect(new Set(idsIn(now)).size).toBe(numbers.size)
    expect(namedIn(now)).toEqual(namedIn(analysis))
  })
})

test('an id that no finding has is a fault of the engine, and said', () => {
  const { events, ...rest } = seedArticle.analysis
  const [event] = events
  if (!event) throw new Error('the sample has events')
  const nobody = { ...event, entities: ['nobody' as never] }
  expect(() => withNumberedIds({ ...rest, events: [nobody] })).toThrow(
    'no finding has the id nobody',
  )
})
