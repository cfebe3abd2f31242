import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changePanels, parsePanels } from '../../src/address/panel.ts'
import { queryWith } from '../../src/address/query.ts'

const known = ['find', 'help', 'go'] as const

describe('the panels that an address opens', () => {
  test.each([
    { query: '', open: [] },
    { query: 'panel=find', open: ['find'] },
    { query: 'panel=help&entity=seoul&panel=find', open: ['find', 'help'] },
    { query: 'panel=find&panel=find', open: ['find'] },
    { query: 'panel=nonsense&panel=__proto__', open: [] },
    { query: 'panel=', open: [] },
  ])('$query', ({ query, open }) => {
    expect(parsePanels(new URLSearchParams(query), known)).toEqual(open)
  })
})

describe('opening and closing', () => {
  test.each([
    { query: 'entity=seoul', closed: [], opened: 'find', after: 'entity=seoul&panel=find' },
    { query: 'panel=help&not=x', closed: ['help'], opened: 'go', after: 'not=x&panel=go' },
    { query: 'panel=help&panel=find', closed: ['help'], opened: null, after: 'panel=find' },
    { query: 'panel=find', closed: [], opened: 'find', after: 'panel=find' },
  ])('$query, then $opened', ({ query, closed, opened, after }) => {
    expect(changePanels(new URLSearchParams(query), closed, opened)).toBe(after)
  })

  test('any query: what was opened is open, what was closed is not, the rest is as it was', () => {
    const name = fc.constantFrom(...known)
    const queries = fc.array(fc.tuple(fc.constantFrom('panel', 'entity', 'x'), fc.string()))
    fc.assert(
      fc.property(queries, fc.array(name), name, (pairs, closed, opened) => {
        const before = new URLSearchParams(pairs)
        const after = new URLSearchParams(changePanels(before, closed, opened))
        const open = parsePanels(after, known)
        expect(open).toContain(opened)
        expect(open.filter((other) => other !== opened && closed.includes(other))).toEqual([])
        expect(others(after)).toEqual(others(before))
      }),
    )
  })
})

const others = (query: URLSearchParams) => [...query].filter(([name]) => name !== 'panel')

test('a part of the query is put anew, the rest stays', () => {
  const query = new URLSearchParams('entity=a&panel=find&entity=b')
  expect(queryWith(query, ['entity'], 'entity=c')).toBe('panel=find&entity=c')
  expect(queryWith(query, ['entity'], '')).toBe('panel=find')
})
