import { describe, expect, test } from 'vitest'
import { requestOf, typedFor } from '../../../src/reader/find/request.ts'

const speakers = [
  { id: 'olsen', name: 'Margaret Olsen', aliases: ['the Mayor'] },
  { id: 'ko', name: 'Ko Minjung', aliases: [] },
  { id: 'ann-lee', name: 'Ann Lee', aliases: [] },
  { id: 'bo-lee', name: 'Bo Lee', aliases: ['Lee Jr'] },
]

describe('what was typed', () => {
  test.each([
    { typed: 'Harbour', needle: 'harbour', by: null },
    { typed: 'Olsen: Harbour', needle: 'harbour', by: ['olsen'] },
    { typed: 'olsen:', needle: '', by: ['olsen'] },
    { typed: 'the mayor : port', needle: 'port', by: ['olsen'] },
    { typed: 'lee: port', needle: 'port', by: ['ann-lee', 'bo-lee'] },
    { typed: 'Lee Jr: port', needle: 'port', by: ['bo-lee'] },
    { typed: 'ols: port', needle: 'ols: port', by: null },
    { typed: 'at 10:30', needle: 'at 10:30', by: null },
    { typed: ': port', needle: ': port', by: null },
    { typed: 'Ko: at 10:30', needle: 'at 10:30', by: ['ko'] },
    { typed: '  ', needle: '', by: null },
  ])('$typed', ({ typed, needle, by }) => {
    const request = requestOf(typed, speakers)
    expect(request.needle).toBe(needle)
    expect(request.speakers?.map(({ id }) => id) ?? null).toEqual(by)
  })
})

describe('choosing a speaker', () => {
  test.each([
    { typed: 'port', name: 'Ko Minjung', becomes: 'Ko Minjung: port' },
    { typed: 'olsen: port', name: 'Ko Minjung', becomes: 'Ko Minjung: port' },
    { typed: 'olsen: port', name: null, becomes: 'port' },
    { typed: 'at 10:30', name: null, becomes: 'at 10:30' },
  ])('$typed with $name', ({ typed, name, becomes }) => {
    expect(typedFor(typed, name, speakers)).toBe(becomes)
  })
})
