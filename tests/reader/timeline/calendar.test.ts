import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsOf } from '../../../src/annotation/time-bounds.ts'
import { daysOfPeriod, periodOf, unitOf, units } from '../../../src/reader/timeline/calendar.ts'

test.each([
  { day: '2022-06-15', periods: ['2022', '2022-06', '2022-W24'] },
  { day: '2021-01-01', periods: ['2021', '2021-01', '2020-W53'] },
  { day: '2024-12-30', periods: ['2024', '2024-12', '2025-W01'] },
])('$day lies in $periods', ({ day, periods }) => {
  expect(units.map((unit) => periodOf(day, unit))).toEqual(periods)
})

test('every day lies in its periods, which are as long as the engine has them', () => {
  const days = fc
    .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(days, fc.constantFrom(...units), (day, unit) => {
      const period = periodOf(day, unit)
      const { first, last } = daysOfPeriod(period)
      expect(unitOf(period)).toBe(unit)
      expect(first <= day && day <= last).toBe(true)
      expect(boundsOf(period)).toEqual({ first, last })
    }),
  )
})
