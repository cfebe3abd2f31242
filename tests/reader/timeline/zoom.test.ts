import { expect, test } from 'vitest'
import { zoomSteps } from '../../../src/reader/timeline/zoom.ts'

const day = (day: string) => ({ first: day, last: day })
const seed = [
  { first: '2022-02-01', last: '2022-02-28' },
  day('2022-02-24'),
  day('2022-02-25'),
  day('2022-06-10'),
  day('2022-06-15'),
  day('2022-06-15'),
  { first: '2022-06-20', last: '2022-06-26' },
]
const whole = { first: '2022-02-01', last: '2022-06-26' }

test.each([
  { zoom: null, closer: '2022-06', wider: null, earlier: null, later: null },
  { zoom: '2022-06', closer: '2022-W24', wider: 'whole', earlier: '2022-02', later: null },
  { zoom: '2022-02', closer: '2022-W08', wider: 'whole', earlier: null, later: '2022-06' },
  { zoom: '2022-W24', closer: null, wider: '2022-06', earlier: '2022-W23', later: '2022-W25' },
  { zoom: '2022-W25', closer: null, wider: '2022-06', earlier: '2022-W24', later: null },
])('from $zoom', ({ zoom, ...steps }) => {
  expect(zoomSteps(zoom, seed, whole)).toEqual(steps)
})

test('over centuries the first step is the year in which most happened', () => {
  const spans = [day('1124-05-01'), day('2024-05-13'), day('2024-05-14'), day('1987-08-02')]
  const long = { first: '1124-05-01', last: '2024-05-14' }
  expect(zoomSteps(null, spans, long).closer).toBe('2024')
  expect(zoomSteps('2024', spans, long)).toMatchObject({ closer: '2024-05', wider: 'whole' })
})

test('a week is not worth a zoom', () => {
  const days = { first: '2022-06-13', last: '2022-06-19' }
  expect(zoomSteps(null, [day('2022-06-13'), day('2022-06-19')], days).closer).toBeNull()
})

test('what has no beginning can’t be zoomed to', () => {
  const open = [{ first: null, last: '2019-01-01' }]
  expect(zoomSteps(null, open, { first: '2019-01-01', last: '2022-01-01' }).closer).toBeNull()
})
