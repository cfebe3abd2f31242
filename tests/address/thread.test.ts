import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entityOf, namingId, namingOf } from '../../src/address/naming.ts'
import { formatThread, parseThread } from '../../src/address/thread.ts'

const read = (query: string) => parseThread(new URLSearchParams(query))

test.each([
  { query: '', thread: null },
  { query: 'thread=', thread: null },
  { query: 'order=time', thread: null },
  { query: 'thread=xi-jinping', thread: { id: 'xi-jinping', order: 'text' } },
  { query: 'thread=xi-jinping&order=time', thread: { id: 'xi-jinping', order: 'time' } },
  { query: 'thread=xi-jinping&order=mood', thread: { id: 'xi-jinping', order: 'text' } },
  { query: `thread=${'x'.repeat(1_000)}`, thread: null },
])('?$query', ({ query, thread }) => {
  expect(read(query)).toEqual(thread)
})

test('a thread written and read again is the same', () => {
  const threads = fc.record({
    id: fc.string({ minLength: 1, maxLength: 200 }),
    order: fc.constantFrom('text' as const, 'time' as const),
  })
  fc.assert(
    fc.property(threads, (thread) => {
      fc.pre(thread.id.isWellFormed())
      expect(read(formatThread(thread))).toEqual(thread)
    }),
  )
})

test('the id of a naming tells its entity, and keeps neither case nor accents', () => {
  const id = namingId('ko-minjung', 'the Présidént')
  expect(id).toBe('ko-minjung.the-president')
  expect(namingOf(id)).toEqual({ entity: 'ko-minjung', words: 'the-president' })
  expect(entityOf(id)).toBe('ko-minjung')
  expect(entityOf('ko-minjung')).toBe('ko-minjung')
  expect(namingOf('ko-minjung')).toBeNull()
})
