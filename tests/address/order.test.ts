import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatTimelineView, parseTimelineView } from '../../src/address/order.ts'

test.each([
  { query: '', order: 'time', zoom: null },
  { query: 'order=text', order: 'text', zoom: null },
  { query: 'order=backwards', order: 'time', zoom: null },
  { query: 'zoom=2022', order: 'time', zoom: '2022' },
  { query: 'zoom=2022-06&order=text', order: 'text', zoom: '2022-06' },
  { query: 'zoom=2022-W24', order: 'time', zoom: '2022-W24' },
  { query: 'zoom=2022-13', order: 'time', zoom: null },
  { query: 'zoom=2022-W54', order: 'time', zoom: null },
  { query: 'zoom=2022-06-15', order: 'time', zoom: null },
  { query: 'zoom=%00', order: 'time', zoom: null },
])('?$query', ({ query, ...view }) => {
  expect(parseTimelineView(new URLSearchParams(query))).toEqual(view)
})

test('any query is read, and what was read is written the same', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.string(), fc.string(), (other, order, zoom) => {
      const query = new URLSearchParams(other)
      query.set('order', order)
      query.set('zoom', zoom)
      const view = parseTimelineView(query)
      expect(parseTimelineView(new URLSearchParams(formatTimelineView(view)))).toEqual(view)
    }),
  )
})
