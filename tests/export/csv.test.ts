import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf } from '../../src/export/csv.ts'
import { parseCsv } from './parse-csv.ts'

test.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@me', "'@me"],
  ['\tx', "'\tx"],
  ['a=b', 'a=b'],
  ['She said “no, never”', '"She said “no, never”"'],
  ['a "b"', '"a ""b"""'],
  ['two\nlines', '"two\nlines"'],
  [['Ann', 'Bo'], 'Ann; Bo'],
  [null, ''],
  [-3, '-3'],
  [false, 'false'],
])('%j is written %j', (cell, written) => {
  expect(csvOf(['h'], [[cell]])).toBe(`h\r\n${written}\r\n`)
})

test('whatever the cells, a reader of CSV reads them again, and none is a formula', () => {
  const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }))
  fc.assert(
    fc.property(rows, (cells) => {
      const read = parseCsv(csvOf(['a', 'b'], cells))
      expect(
        read.slice(1).map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/u, ''))),
      ).toEqual(cells.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/u, ''))))
      expect(read.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([])
    }),
  )
})
