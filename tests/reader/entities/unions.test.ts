import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Filter, noFilter } from '../../../src/address/filter.ts'
import { takenApart, united } from '../../../src/reader/entities/unions.ts'

const filter: Filter = { ...noFilter, entities: ['ko-minjung', 'seoul'], not: ['helsinki'] }

test('what was asked of all namings is asked of the name', () => {
  expect(takenApart(filter, 'ko-minjung', 'Ko Minjung')).toEqual({
    ...filter,
    entities: ['ko-minjung.ko-minjung', 'seoul'],
    apart: ['ko-minjung'],
  })
})

test('what was asked of one naming is asked of all, once', () => {
  const apart = {
    ...filter,
    entities: ['ko-minjung.ko', 'ko-minjung.the-president'],
    apart: ['ko-minjung'],
  }
  expect(united(apart, 'ko-minjung').entities).toEqual(['ko-minjung'])
})

test('a union undone and made again is as it was', () => {
  const id = fc.constantFrom('ko-minjung', 'seoul', 'helsinki')
  const filters = fc.record({
    entities: fc.uniqueArray(id),
    not: fc.uniqueArray(id),
  })
  fc.assert(
    fc.property(filters, id, ({ entities, not }, whose) => {
      const before = { ...noFilter, not, entities: entities.filter((one) => !not.includes(one)) }
      expect(united(takenApart(before, whose, 'Any Name'), whose)).toEqual(before)
    }),
  )
})
