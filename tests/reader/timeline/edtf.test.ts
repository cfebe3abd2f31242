import { expect, test } from 'vitest'
import { edtfOf } from '../../../src/reader/timeline/edtf.ts'

test.each([
  { value: '2022-02-24', mod: null, edtf: '2022-02-24' },
  { value: '2022-06-15TEV', mod: null, edtf: '2022-06-15' },
  { value: '2022-02', mod: null, edtf: '2022-02' },
  { value: '2022-W25', mod: null, edtf: '2022-06-20/2022-06-26' },
  { value: '2022-W25-3', mod: null, edtf: '2022-06-22' },
  { value: '2022-FA', mod: null, edtf: '2022-23' },
  { value: '2022-Q2', mod: null, edtf: '2022-34' },
  { value: '2022-H1', mod: null, edtf: '2022-01-01/2022-06-30' },
  { value: '196', mod: null, edtf: '196X' },
  { value: '19', mod: null, edtf: '19XX' },
  { value: '2021-09/2024-03', mod: null, edtf: '2021-09/2024-03' },
  { value: '1124', mod: 'APPROX', edtf: '1124~' },
  { value: '2022-W25', mod: 'APPROX', edtf: '2022-06-20~/2022-06-26~' },
  { value: '2019', mod: 'BEFORE', edtf: '../2019' },
  { value: '2019', mod: 'AFTER', edtf: '2019/..' },
  { value: '2022', mod: 'START', edtf: '2022' },
  { value: '1124', mod: null, isUncertain: true, edtf: '1124?' },
  { value: '1124', mod: 'APPROX', isUncertain: true, edtf: '1124%' },
  { value: '2022-W25', mod: null, isUncertain: true, edtf: '2022-06-20?/2022-06-26?' },
  { value: '2019', mod: 'BEFORE', isUncertain: true, edtf: '../2019?' },
  { value: 'XXXX-WXX-3', mod: null, edtf: null },
  { value: 'PAST_REF', mod: null, edtf: null },
] as const)('$value $mod → $edtf', ({ value, mod, edtf, ...row }) => {
  expect(edtfOf(value, mod, 'isUncertain' in row)).toBe(edtf)
})
