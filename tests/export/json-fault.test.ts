import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFault } from '../../src/export/json-fault.ts'

test.each([
  ['', 1, 1],
  ['{"a": [1, 2}', 1, 12],
  ['{\n  "a": tru\n}', 2, 8],
  ['{"a" 1}', 1, 6],
  ['{"a": 1,}', 1, 9],
  ['[1, "two\n"]', 1, 5],
  ['[] []', 1, 4],
  ['{"a": {"b": [', 1, 14],
])('%j stops being JSON at line %i, column %i', (json, line, column) => {
  expect(jsonFault(json)).toEqual({ line, column })
})

test('whatever is JSON is read to its end', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const pretty = `${JSON.stringify(JSON.parse(json), null, 1)}!`
      const lines = pretty.split('\n')
      expect(jsonFault(pretty)).toEqual({ line: lines.length, column: lines.at(-1)?.length })
    }),
  )
})
