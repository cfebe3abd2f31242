import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findEvents } from '../../../src/analysis/events/find-events.ts'
import { findTimexes } from '../../../src/analysis/time/find-timexes.ts'
import { documentOf } from '../document-of.ts'

const pieces =
  `Friday|on|February|25|2022|0000|99999|,|.|“|”|(|)|—|a day|two weeks|after|before|he|said|
opened|the|year|years|ago|later|and|that|which|from|to|third quarter|1/2/3|21st century|next|last|10:35 a.m.|
’s|Thanksgiving|will|Feb.|29|decades|every|🎉|half a|the same day|9999-12-31|in recent years`.split(
    '|',
  )
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 40,
  })
  .map((words) => words.join(' '))
const published = fc.constantFrom(
  null,
  '2022-06-15',
  '0001-01-01',
  '9999-12-31',
  '2022-02-31',
  'soon',
)

test('any text has times and events whose ranges lie in it, in order', () => {
  fc.assert(
    fc.property(text, published, (words, on) => {
      const doc = documentOf(words)
      const times = findTimexes(doc, on)
      const ends = [0, ...times.map(({ range }) => range.end)]
      expect(times.every(({ range }, at) => range.start >= (ends[at] ?? 0))).toBe(true)
      expect(Math.max(...ends)).toBeLessThanOrEqual(words.length)
      for (const { range, label } of findEvents(doc, [], times, on)) {
        expect(range.start).toBeLessThanOrEqual(label.start)
        expect(label.end).toBeLessThanOrEqual(range.end)
      }
      expect(findTimexes(doc, on)).toEqual(times)
    }),
  )
})
