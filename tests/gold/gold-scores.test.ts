import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Analysis } from '../../src/annotation/analysis.ts'
import type { EntityId } from '../../src/annotation/ids.ts'
import { haystackOf, resolveAnchor } from './anchor.ts'
import { type GoldScores, scoreAgainstGold, totalScores } from './gold-scores.ts'
import { resolveGold } from './read-gold.ts'
import { f1, nothing, precision, recall, shareCount } from './scoring/count.ts'
import type { Scorable } from './scoring/scorable.ts'

const text = `By Jo Wu

“We are ready,” Ana Roca said in Paris on Monday. A neighbour said the “big one” was near.

Paris will answer by May, she said. The film “Rain” opens on Friday, according to a memo seen by Axis.

Sign up here`

const gold = resolveGold(
  'sample',
  text,
  `
boilerplate: [By Jo Wu, Sign up here]
entities:
  - {name: Ana Roca, type: person, names: [Ana Roca], pronouns: [she]}
  - {name: Paris, type: place, names: [Paris], governments: ["|Paris| will"], cities: [in |Paris| on]}
  - {name: Axis, type: organization, names: [Axis]}
  - {name: Rain, type: other, names: [Rain]}
  - {name: a neighbour, type: person, described: [A neighbour]}
quotations:
  - {words: "We are ready,", kind: direct, speakers: [Ana Roca]}
  - {words: the “big one” was near, kind: indirect, speakers: [a neighbour]}
  - {words: Paris will answer by May, kind: indirect, speakers: [Ana Roca]}
  - {words: The film “Rain” opens on Friday, kind: indirect, unnamed: a memo, via: [{entity: Axis, words: Axis}]}
not_quotations: [Rain]
times:
  - [Monday, DATE, 2024-03-11]
  - [May, DATE, 2024-05]
  - [Friday, DATE, 2024-03-15]
events:
  - {date: 2024-03-11TMO, words: Ana Roca said, with: [Ana Roca]}
  - {date: 2024-05, words: will answer, planned: 'true', with: [Paris]}
  - {date: 2024-03-15, words: The film, planned: 'true', with: [Rain]}
either:
  quotations: [big one]
  times: [May]
  boilerplate: [Sign up]
`,
)

const haystack = haystackOf(text)
const at = (anchor: string) => resolveAnchor(haystack, anchor)
/** The only maker of ids here. */
const id = (name: string) => name as EntityId
const by = (names: string, words: string) => ({
  kind: 'entity' as const,
  entities: names.split(' ').map(id),
  range: at(words),
})

const perfect: Scorable = {
  boilerplate: [{ range: at('By Jo Wu') }, { range: at('Sign up here') }],
  entities: [
    {
      id: id('ana'),
      type: 'person',
      readings: [],
      mentions: [
        { range: at('Ana Roca'), kind: 'name' },
        { range: at('|she| said'), kind: 'pronoun' },
      ],
    },
    {
      id: id('paris'),
      type: 'place',
      readings: [
        {
          id: id('government-of-france'),
          kind: 'government',
          mentions: [{ range: at('|Paris| will') }],
        },
        { id: id('paris-city'), kind: 'place', mentions: [{ range: at('in |Paris|') }] },
      ],
      mentions: [
        { range: at('in |Paris|'), kind: 'name' },
        { range: at('|Paris| will'), kind: 'name' },
      ],
    },
    {
      id: id('axis'),
      type: 'organization',
      readings: [],
      mentions: [{ range: at('Axis'), kind: 'name' }],
    },
    {
      id: id('rain'),
      type: 'other',
      readings: [],
      mentions: [{ range: at('Rain'), kind: 'name' }],
    },
  ],
  quotations: [
    { range: at('We are ready,'), kind: 'direct', source: by('ana', 'Ana Roca'), via: [] },
    {
      range: at('the “big one” was near'),
      kind: 'indirect',
      source: { kind: 'unnamed', range: at('A neighbour') },
      via: [],
    },
    {
      range: at('Paris will answer by May'),
      kind: 'indirect',
      source: by('ana', 'she said'),
      via: [],
    },
    {
      range: at('The film “Rain” opens on Friday'),
      kind: 'indirect',
      source: { kind: 'unnamed', range: at('a memo') },
      via: [{ entity: id('axis'), range: at('Axis') }],
    },
  ],
  times: [
    { range: at('Monday'), value: '2024-03-11' },
    { range: at('on Friday'), value: '2024-03-15' },
  ],
  events: [
    {
      range: at('Ana Roca … Monday'),
      label: at('Ana Roca said'),
      date: '2024-03-11',
      planned: false,
      entities: [id('ana')],
    },
    {
      range: at('Paris will … May'),
      label: at('will answer'),
      date: '2024-05',
      planned: true,
      entities: [id('government-of-france')],
    },
    {
      range: at('The film … Friday'),
      label: at('The film'),
      date: '2024-03-15',
      planned: true,
      entities: [id('rain')],
    },
  ],
}

const empty: Scorable = { boilerplate: [], entities: [], quotations: [], times: [], events: [] }
const scoresOf = (change: Partial<Scorable>) => scoreAgainstGold(gold, { ...perfect, ...change })
const shares = (scores: GoldScores) =>
  Object.fromEntries(Object.entries(scores).map(([task, count]) => [task, f1(count)]))

test('an Analysis can be scored as it is', () => {
  expectTypeOf<Analysis>().toExtend<Scorable>()
})

test('an analysis that is as gold has full marks in everything', () => {
  for (const [task, share] of Object.entries(shares(scoresOf({})))) expect(share, task).toBe(1)
})

test('an empty analysis has none, but for what there is to leave alone', () => {
  const scores = scoreAgainstGold(gold, empty)
  expect(scores).toMatchObject({
    events: { gold: 3, found: 0, right: 0 },
    eventDates: nothing,
    kinds: nothing,
    metonyms: { gold: 2, right: 0 },
    names: { gold: 4, found: 0, right: 0 },
    pronouns: { gold: 1, right: 0 },
    times: { gold: 2, found: 0 },
    leftAlone: { gold: 1, right: 1 },
  })
})

describe('events', () => {
  const [said, answer, film] = perfect.events
  if (!said || !answer || !film) throw new Error('three events')

  test('a time of the day is no other day; another granularity is', () => {
    const dated = (date: string | null) => scoresOf({ events: [{ ...film, date }] }).eventDates
    expect(dated('2024-03-15T20:00')).toEqual(shareCount([true]))
    for (const date of ['2024-03-14', '2024-03', '2024-W11', '2024-03-15/2024-03-16', null]) {
      expect(dated(date)).toEqual(shareCount([false]))
    }
  })

  test('one clause is not two events, and one elsewhere is none', () => {
    const twice = scoresOf({ events: [said, said, { ...said, range: at('A neighbour said') }] })
    expect(twice.events).toEqual({ gold: 3, found: 3, right: 1 })
    const elsewhere = { ...said, range: at('A neighbour said'), label: at('A neighbour said') }
    expect(scoresOf({ events: [elsewhere] }).events).toEqual({ gold: 3, found: 1, right: 0 })
  })

  test('no date is right where the text gives none, and only there', () => {
    const { events } = gold
    const undated = { ...gold, events: events.map((event) => ({ ...event, date: null })) }
    const dated = (date: string | null) =>
      scoreAgainstGold(undated, { ...perfect, events: [{ ...film, date }] }).eventDates
    expect(dated(null)).toEqual(shareCount([true]))
    expect(dated('2024-03-15')).toEqual(shareCount([false]))
  })

  test('of two in one sentence the one of the same date is meant', () => {
    const other = { ...film, date: '2024-03-01' }
    expect(scoresOf({ events: [other, film] }).eventDates).toEqual(shareCount([true]))
  })

  test('a wrong tense and a stranger count, each for itself', () => {
    const scores = scoresOf({
      events: [{ ...answer, planned: false, entities: [id('paris'), id('axis'), id('nobody')] }],
    })
    expect(scores.eventsPlanned).toEqual(shareCount([false]))
    expect(scores.participants).toEqual({ gold: 1, found: 3, right: 1 })
  })
})

test('boilerplate is counted by what can be seen, and what may go either way is not', () => {
  const removed = (...words: string[]) =>
    scoresOf({ boilerplate: words.map((word) => ({ range: at(word) })) }).boilerplate
  expect(removed('By Jo Wu')).toEqual({ gold: 16, found: 6, right: 6 })
  expect(removed('By Jo Wu … We are')).toEqual({ gold: 16, found: 12, right: 6 })
  expect(removed()).toEqual({ gold: 16, found: 0, right: 0 })
})

describe('quotations', () => {
  const [ready, near, answer, film] = perfect.quotations
  if (!ready || !near || !answer || !film) throw new Error('four quotations')

  test('a span with its marks is the same; a half one is not', () => {
    const span = (words: string) => scoresOf({ quotations: [{ ...ready, range: at(words) }] })
    expect(span('“We are ready,”').quotations).toEqual({ gold: 1, found: 1, right: 1 })
    expect(span('We are').quotations).toEqual({ gold: 1, found: 1, right: 0 })
    expect(span('We are').speakers).toEqual(nothing)
  })

  test('another kind is a kind not told, even when the span is right', () => {
    const scores = scoresOf({ quotations: [{ ...ready, kind: 'mixed' }, near] })
    expect(scores.kinds).toEqual(shareCount([false, true]))
    expect(scores.quotations).toEqual({ gold: 1, found: 1, right: 1 })
  })

  test('speech in marks that was taken for a report is no quotation found', () => {
    const scores = scoresOf({ quotations: [{ ...ready, kind: 'indirect' }] })
    expect(scores.quotations).toEqual({ gold: 1, found: 0, right: 0 })
    expect(scores.indirect).toEqual({ gold: 3, found: 1, right: 0 })
  })

  test('a title in marks is not left alone; what may go either way does not count', () => {
    const rain = { ...ready, range: at('Rain') }
    const scores = scoresOf({ quotations: [ready, rain, { ...ready, range: at('big one') }] })
    expect(scores.leftAlone).toEqual(shareCount([false]))
    expect(scores.quotations).toEqual({ gold: 1, found: 2, right: 1 })
  })

  test.each([
    ['another entity', by('axis', 'Axis')],
    ['two instead of one', by('ana axis', 'Ana Roca')],
    ['nobody', { kind: 'unresolved', why: 'no-cue', range: null } as const],
    ['words without a name', { kind: 'unnamed', range: at('Ana Roca') } as const],
  ])('credited to %s, the speaker is wrong', (_, source) => {
    expect(scoresOf({ quotations: [{ ...ready, source }] }).speakers).toEqual(shareCount([false]))
  })

  test('an unnamed speaker is right by the words, and wrong when a name is put there', () => {
    const credited = (source: typeof film.source) =>
      scoresOf({ quotations: [{ ...film, source }] }).indirectSpeakers
    expect(credited(by('stranger', 'a memo'))).toEqual(shareCount([true]))
    expect(credited({ kind: 'unnamed', range: at('A neighbour') })).toEqual(shareCount([false]))
    expect(credited(by('axis', 'a memo'))).toEqual(shareCount([false]))
  })

  test('a chain is right with its links alone', () => {
    const through = (...via: (typeof film.via)[number][]) =>
      scoresOf({ quotations: [{ ...film, via }] }).chains
    expect(through()).toEqual(shareCount([false]))
    expect(through({ entity: id('ana'), range: at('Axis') })).toEqual(shareCount([false]))
    expect(through(...film.via, ...film.via)).toEqual(shareCount([false]))
  })
})

describe('names', () => {
  test('the whole name and its type', () => {
    const [ana, ...others] = perfect.entities
    if (!ana) throw new Error('no entity')
    const names = (entity: typeof ana) => scoresOf({ entities: [entity, ...others] }).names
    expect(names({ ...ana, type: 'place' })).toEqual({ gold: 4, found: 4, right: 3 })
    expect(names({ ...ana, mentions: [{ range: at('|Ana| Roca'), kind: 'name' }] })).toEqual({
      gold: 4,
      found: 4,
      right: 3,
    })
  })

  test('a pronoun that leads to another is wrong', () => {
    const moved = perfect.entities.map((entity) =>
      entity.id === 'axis'
        ? {
            ...entity,
            mentions: [...entity.mentions, { range: at('|she| said'), kind: 'pronoun' as const }],
          }
        : { ...entity, mentions: entity.mentions.filter(({ kind }) => kind !== 'pronoun') },
    )
    expect(scoresOf({ entities: moved }).pronouns).toEqual(shareCount([false]))
  })

  test('a capital without readings is the city everywhere', () => {
    const plain = perfect.entities.map((entity) => ({ ...entity, readings: [] }))
    expect(scoresOf({ entities: plain })).toMatchObject({
      governments: shareCount([false]),
      cities: shareCount([true]),
      metonyms: { gold: 2, right: 1 },
    })
  })
})

test('a time is found by a part of it, its value by nothing less than the value', () => {
  const scores = scoresOf({
    times: [
      { range: at('Monday'), value: '2024-03-12' },
      { range: at('May'), value: '2024-05' },
      { range: at('near'), value: 'PRESENT_REF' },
    ],
  })
  expect(scores.times).toEqual({ gold: 2, found: 2, right: 1 })
  expect(scores.timeValues).toEqual({ gold: 2, found: 2, right: 0 })
})

test('the counts of articles add up', () => {
  const total = totalScores([scoresOf({}), scoreAgainstGold(gold, empty)])
  expect(total.events).toEqual({ gold: 6, found: 3, right: 3 })
  expect(recall(total.events)).toBe(0.5)
  expect(precision(total.events)).toBe(1)
  expect(f1(total.events)).toBeCloseTo(2 / 3)
  expect([f1(nothing), recall(nothing), precision(nothing)]).toEqual([null, null, null])
})
