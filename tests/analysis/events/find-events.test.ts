import { expect, test } from 'vitest'
import { findEvents } from '../../../src/analysis/events/find-events.ts'
import { findTimexes } from '../../../src/analysis/time/find-timexes.ts'
import { documentOf } from '../document-of.ts'

/** A Wednesday. */
const published = '2022-06-15'

/** The timeline of a text, as “date label”. */
function timelineOf(text: string, on: string | null = published): string[] {
  const doc = documentOf(text)
  return findEvents(doc, [], findTimexes(doc, on), on).map(
    ({ date, label, planned }) =>
      `${date}${planned ? ' planned' : ''} ${text.slice(label.start, label.end)}`,
  )
}

test.each([
  [
    'On Friday, Peru and Chile opened a port which they hope will help.',
    '2022-06-10 Peru and Chile opened a port',
  ],
  [
    'Both will address the summit of the bloc comprising Peru and Chile next week.',
    '2022-W25 planned Both will address the summit of the bloc',
  ],
  [
    'In February, they signed a partnership aimed at trade and said it would last.',
    '2022-02 they signed a partnership',
  ],
  [
    'The minister told his colleague during a call on Wednesday but added a warning.',
    '2022-06-15 The minister told his colleague during a call',
  ],
  [
    '“We will help,” the ministry said in a statement released on Wednesday evening.',
    '2022-06-15TEV the ministry said in a statement',
  ],
  ['The leader, who fled in May, died on Friday.', '2022-05 The leader, who fled'],
  [
    'Brazil, India and China signed a pact on Monday.',
    '2022-06-13 Brazil, India and China signed a pact',
  ],
  [
    'The bank announced on Friday that it would close.',
    '2022-06-10 The bank announced on Friday that it would close',
  ],
  [
    'The talks ran from 3 May to 5 May in Lima.',
    '2022-05-03/2022-05-05 The talks ran from 3 May to 5 May in Lima',
  ],
  ['He was arrested on March 26, 1996, in Rome.', '1996-03-26 He was arrested'],
])('%s', (text, first) => {
  expect(timelineOf(text)[0]).toBe(first)
})

test.each([
  [
    'They spoke on 25 February 2022, a day after Lima invaded Quito.',
    '2022-02-24 Lima invaded Quito',
  ],
  [
    'They spoke on 25 February 2022, two days before Lima invaded Quito.',
    '2022-02-27 Lima invaded Quito',
  ],
  ['A week after troops landed on 3 March 2020, the war ended.', '2020-W11 the war ended'],
])('a clause is counted from a dated one: %s', (text, event) => {
  expect(timelineOf(text)).toContain(event)
  expect(timelineOf(text)).toHaveLength(2)
})

test('the sum of a counted date is shown', () => {
  const doc = documentOf('They spoke on 25 February 2022, a day after Lima invaded Quito.')
  const [invasion] = findEvents(doc, [], findTimexes(doc, null), null)
  expect(invasion?.evidence).toMatchObject([
    { rule: 'counted-from-event', sum: 'the day before 25 February 2022 → 24 February 2022' },
  ])
})

test.each([
  'They have grown close in recent years.',
  'Trade has boomed since the start of the year.',
  'The bridge will stay closed until Friday.',
  'Officials said on Friday that the dam held.',
  'He told reporters Monday that he was well.',
  'Ten people were hurt, police said Friday.',
  'The 1971 Convention gives them a choice.',
  'He ruled for two years.',
  'Two dead in Friday crash',
])('%s tells no event with a date', (text) => {
  expect(timelineOf(text)).toEqual([])
})

test('events stand in the order of time, wider dates where they begin', () => {
  const text = [
    'They met on Monday.',
    'They will meet next week.',
    'The two signed a pact in June.',
    'They spoke on Wednesday evening.',
    'They dined on Wednesday.',
  ].join(' ')
  expect(timelineOf(text).map((event) => event.split(' ')[0])).toEqual([
    '2022-06',
    '2022-06-13',
    '2022-06-15',
    '2022-06-15TEV',
    '2022-W25',
  ])
})

test('without a publication date events keep the order that is known', () => {
  const text = 'They will meet next week. They spoke on May 5, a day after Lima invaded Quito.'
  const doc = documentOf(text)
  const events = findEvents(doc, [], findTimexes(doc, null), null)
  expect(events.map(({ date, undated, planned }) => [date, undated, planned])).toEqual([
    [null, 'no-reference-date', false],
    [null, 'no-reference-date', false],
    [null, 'no-reference-date', true],
  ])
  expect(timelineOf(text, null)).toEqual([
    'null Lima invaded Quito',
    'null They spoke',
    'null planned They will meet',
  ])
})

test('a clause with two dates is one event', () => {
  expect(timelineOf('They met on Monday in the afternoon of June 13.')).toHaveLength(1)
})

test('ranges lie inside the text and hold their labels', () => {
  const doc = documentOf(
    'On Friday, “the two” met (at noon) — and, in May, left; in 2014 they came.',
  )
  for (const { range, label } of findEvents(doc, [], findTimexes(doc, published), published)) {
    expect(range.start).toBeLessThanOrEqual(label.start)
    expect(label.end).toBeLessThanOrEqual(range.end)
    expect(range.end).toBeLessThanOrEqual(doc.text.length)
  }
})
