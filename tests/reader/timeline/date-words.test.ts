import { expect, test } from 'vitest'
import { dateWordsOf } from '../../../src/reader/timeline/date-words.ts'

test.each([
  ['2022-06-15', '15 June 2022'],
  ['2022-06-15TEV', 'Evening of 15 June 2022'],
  ['2022-06-15T18:30', '18:30 on 15 June 2022'],
  ['2022-02', 'February 2022'],
  ['2022-W25', 'Week of 20 June 2022'],
  ['2020-W53', 'Week of 28 December 2020'],
  ['2021-W01', 'Week of 4 January 2021'],
  ['2022-W25-WE', 'Weekend of 25 June 2022'],
  ['2022-SU', 'Summer 2022'],
  ['2022-Q1', 'First quarter of 2022'],
  ['2022', '2022'],
  ['199', '1990s'],
  ['19', '20th century'],
  ['2022-05-03/2022-05-05', '3 to 5 May 2022'],
  ['2022-05-30/2022-06-02', '30 May to 2 June 2022'],
  ['2021-12-30/2022-01-02', '30 December 2021 to 2 January 2022'],
  ['2022-02/2022-05', 'February to May 2022'],
  ['2024-04-29T07:00/2024-04-29T18:00', '07:00 to 18:00 on 29 April 2024'],
  ['2022-W25/2022-W26', 'Week of 20 June 2022 to the week of 27 June 2022'],
  ['XXXX-WXX-3', null],
  ['PAST_REF', null],
  ['', null],
  ['../..', null],
  ['a/b/c', null],
  ['2022-13', null],
  ['2022-02-30', null],
])('%s is %s', (value, words) => {
  expect(dateWordsOf(value)).toBe(words)
})
