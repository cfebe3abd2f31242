import { expect, test } from 'vitest'
import { readableTime } from '../../src/annotation/readable-time.ts'
import { boundsOf } from '../../src/annotation/time-bounds.ts'

test.each([
  { value: '2022-02-25', first: '2022-02-25', last: '2022-02-25' },
  { value: '2022-06-15TEV', first: '2022-06-15', last: '2022-06-15' },
  { value: '2022-06-15T10:35', first: '2022-06-15', last: '2022-06-15' },
  { value: '2022-02', first: '2022-02-01', last: '2022-02-28' },
  { value: '2024-02', first: '2024-02-01', last: '2024-02-29' },
  { value: '2022-W25', first: '2022-06-20', last: '2022-06-26' },
  { value: '2020-W53', first: '2020-12-28', last: '2021-01-03' },
  { value: '2022-W25-WE', first: '2022-06-25', last: '2022-06-26' },
  { value: '2022-W25-5', first: '2022-06-24', last: '2022-06-24' },
  { value: '1989-Q3', first: '1989-07-01', last: '1989-09-30' },
  { value: '1989-H2', first: '1989-07-01', last: '1989-12-31' },
  { value: '2021-WI', first: '2021-12-01', last: '2022-02-28' },
  { value: '2014', first: '2014-01-01', last: '2014-12-31' },
  { value: '199', first: '1990-01-01', last: '1999-12-31' },
  { value: '19', first: '1900-01-01', last: '1999-12-31' },
  { value: '2022-05-03/2022-05-05', first: '2022-05-03', last: '2022-05-05' },
  { value: '2014/2016', first: '2014-01-01', last: '2016-12-31' },
])('$value lasts from $first to $last', ({ value, first, last }) => {
  expect(boundsOf(value)).toEqual({ first, last })
})

test.each([
  'XXXX-02-25',
  'XXXX-WXX-3',
  'PAST_REF',
  'P2Y',
  'PT10M',
  '2022-13',
  '2022-02-30',
  '2021-W53',
  '2022-06-15/XXXX',
  '2014/2015/2016',
  '',
])('“%s” has no place on the calendar', (value) => {
  expect(boundsOf(value)).toBeNull()
})

test.each([
  ['2022-02', 'February 2022'],
  ['2022-06-15TEV', 'the evening of Wednesday 15 June 2022'],
  ['2022-06-15T10:35', '10:35 on Wednesday 15 June 2022'],
  ['2022-W25', 'the week of 20 June 2022'],
  ['1989-Q3', 'the third quarter of 1989'],
  ['199', 'the 1990s'],
  ['20', 'the 21st century'],
  ['2014/2016', '2014 to 2016'],
  ['XXXX-02-25', '25 February'],
  ['XXXX-WXX-3', 'Wednesday'],
  ['PAST_REF', 'PAST_REF'],
])('%s reads “%s”', (value, words) => {
  expect(readableTime(value)).toBe(words)
})
