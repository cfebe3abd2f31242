import { expect, test } from 'vitest'
import { barOn, wholeScale } from '../../../src/reader/timeline/time-scale.ts'

const hundredDays = { first: '2022-01-01', last: '2022-04-10' }

test.each([
  {
    what: 'a month is as wide as the month',
    first: '2022-02-01',
    last: '2022-02-28',
    at: 31,
    length: 28,
  },
  {
    what: 'a week is as wide as the week',
    first: '2022-01-03',
    last: '2022-01-09',
    at: 2,
    length: 7,
  },
  {
    what: 'what begins before the scale is cut',
    first: '2021-06-01',
    last: '2022-01-10',
    at: 0,
    length: 10,
  },
  {
    what: 'an open beginning goes to the edge',
    first: null,
    last: '2022-01-20',
    at: 0,
    length: 20,
  },
  { what: 'an open end goes to the other', first: '2022-04-01', last: null, at: 90, length: 10 },
  {
    what: 'a day is wide enough to be seen',
    first: '2022-01-11',
    last: '2022-01-11',
    at: 10,
    length: 1.4,
  },
  {
    what: 'the last day stays on the line',
    first: '2022-04-10',
    last: '2022-04-10',
    at: 98.6,
    length: 1.4,
  },
])('$what', ({ first, last, at, length }) => {
  expect(barOn(hundredDays, { first, last })).toMatchObject({ at, length })
})

test.each([
  { first: '2021-01-01', last: '2021-12-31', where: 'before' },
  { first: '2022-04-11', last: '2022-04-12', where: 'after' },
])('$first to $last lies $where the scale', ({ first, last, where }) => {
  expect(barOn(hundredDays, { first, last })).toBe(where)
})

test.each([
  { spans: [], published: null, whole: null },
  { spans: [], published: '2022-06-15', whole: null },
  { spans: [{ first: '2022-06-15', last: '2022-06-15' }], published: '2022-06-15', whole: null },
  {
    spans: [{ first: '2022-02-01', last: '2022-02-28' }],
    published: '2022-06-15',
    whole: { first: '2022-02-01', last: '2022-06-15' },
  },
  {
    spans: [{ first: null, last: '2019-01-01' }],
    published: '2022-06-15',
    whole: { first: '2019-01-01', last: '2022-06-15' },
  },
])('the scale of $spans and $published', ({ spans, published, whole }) => {
  expect(wholeScale(spans, published)).toEqual(whole)
})
