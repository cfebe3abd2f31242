import { expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.ts'
import { sliceOf } from '../../../src/annotation/range.ts'

const paragraph =
  'The harbour reopened on Monday after divers had raised the wreck of the dredger, the port said.'
const stated = (front: string, end = '') => {
  const text = `Divers raise dredger\n\n${front}\n\n${paragraph}\n\nShips had waited for a week.${end}`
  const { dateStated, published } = analyse(text)
  expect(published).toBe(dateStated?.day ?? null)
  return dateStated && [dateStated.day, sliceOf(text, dateStated.range), dateStated.evidence.rule]
}

test.each([
  ['Published 19 June 2021', '2021-06-19', 'date-labelled'],
  ['First published on Sat 19 Jun 2021 06.00 BST', '2021-06-19', 'date-labelled'],
  ['Posted: Tuesday, 14 March 2017 10:32 GMT', '2017-03-14', 'date-labelled'],
  ['Published 9:14 AM EDT, Thu August 22, 2024', '2024-08-22', 'date-labelled'],
  ['June 3, 20244:52 PM GMT+2Updated 2 days ago', '2024-06-03', 'date-on-own-line'],
  ['Sun 14 Apr 2024 08.30 CEST', '2024-04-14', 'date-on-own-line'],
  [
    'PUBLISHED: March 14, 2017 at 10:32 a.m. | UPDATED: March 16, 2017',
    '2017-03-14',
    'date-labelled',
  ],
  ['Last updated: 2 May 2018', '2018-05-02', 'date-labelled'],
  ['Issued 2018-05-02', '2018-05-02', 'date-labelled'],
  ['Wednesday 2 May 2018', '2018-05-02', 'date-on-own-line'],
  ['May 2nd, 2018, 7:15 PM', '2018-05-02', 'date-on-own-line'],
  ['2018-05-02', '2018-05-02', 'date-on-own-line'],
  ['02.05.2018', '2018-05-02', 'date-on-own-line'],
  ['28/05/2018', '2018-05-28', 'date-on-own-line'],
  ['SEOUL, July 25, 2023', '2023-07-25', 'date-in-dateline'],
  ['Valletta, Malta, 6 May 2021', '2021-05-06', 'date-in-dateline'],
  ['PORT LOUIS, Thursday, 6 May 2021 (Bay Agency)', '2021-05-06', 'date-in-dateline'],
  ['By Rosa Klein | 3 May 2020', '2020-05-03', 'date-in-byline'],
  ['By Rosa Klein, Bay Courier, May 3, 2020', '2020-05-03', 'date-in-byline'],
  ['Rosa Klein · May 3, 2020 · 4 min read', '2020-05-03', 'date-in-byline'],
  ['<p class="byline">By Rosa Klein <span>3 May 2020</span></p>', '2020-05-03', 'date-in-byline'],
])('above the body: %s', (line, day, rule) => {
  const found = stated(line)
  expect(found?.[0]).toBe(day)
  expect(found?.[2]).toBe(rule)
  expect(line).toContain(found?.[1])
})

test.each([
  ['a dateline with its year', `LONDON, May 3, 2019 (Bay Agency) — ${paragraph}`, '2019-05-03'],
  ['one that has none', `LONDON, May 3 (Bay Agency) — ${paragraph}`, null],
  ['a sentence', `On 3 May 2019 the dredger sank. ${paragraph}`, null],
])('at the start of the body: %s', (_, text, day) => {
  expect(analyse(text).published).toBe(day)
})

test.each([
  [
    'without a full stop',
    'and why nobody in the old harbour wants to hear of another one',
    '2018-05-02',
  ],
  ['with one', 'and why nobody in the old harbour wants to hear of another one.', '2018-05-02'],
  ['that another paragraph follows', `of the port.\n\n${paragraph}`, null],
])('below a long standfirst %s', (_, end, day) => {
  const standfirst = `The divers of the Bay tell Rosa Klein how they raised the wreck of the old dredger ${end}`
  expect(stated(`${standfirst}\n\nWednesday 2 May 2018`)?.[0] ?? null).toBe(day)
})

test.each([
  ['Friday 22 November 2024', '2024-11-22'],
  ['Published: 22 November 2024', '2024-11-22'],
  ['The court sits again on 22 November 2024.', null],
  ['© 2024 Bay Courier', null],
])('at the end: %s', (line, day) => {
  expect(stated('Port pays for the work', `\n\n${line}`)?.[0] ?? null).toBe(day)
})

test.each([
  'What we know of the night of 3 May 2020',
  'The dredger sank on 3 May 2020',
  'They left the harbour with the tide, 3 May 2020',
  'SEOUL, July 25',
  '03/04/2019', // March or April
  '31 June 2021',
  '3 May',
  'Copyright 2020 Bay Courier',
])('no day of publication: %s', (line) => {
  expect(stated(line)).toBeNull()
})

test('several lines of dates are the heads of a chronicle', () => {
  const text = `How the dredger sank\n\n3 May 2020\n\n${paragraph}\n\n9 May 2020\n\n${paragraph}`
  expect(analyse(text).published).toBeNull()
  const places = `How the dredger sank\n\nLima, 3 May 2020\n\n${paragraph}\n\nIca, 9 May 2020\n\n${paragraph}`
  expect(analyse(places).published).toBeNull()
})

test('what is supplied wins, and then nothing is read off the text', () => {
  const text = `Divers raise dredger\n\n3 May 2020\n\n${paragraph}`
  const { published, dateStated } = analyse(text, { published: '2020-05-04' })
  expect({ published, dateStated }).toEqual({ published: '2020-05-04', dateStated: null })
})

test('relative days are counted from the day that the text states', () => {
  const text = `Divers raise dredger\n\nWednesday 6 May 2020\n\n${paragraph}`
  expect(analyse(text).times.map(({ value }) => value)).toContain('2020-05-04')
})
