import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.ts'

// other tests run beside these
vi.setConfig({ testTimeout: 30_000 })

const pieces = fc.constantFrom(
  ...'Ann Lee|he|they|said|told|adding|according to|that|to|“|”|"|‘|’|\'|,|.|:|?|and|but|who|in a statement|the|war|is|Monday|\n\n|😀|Mr.|as|with|—'.split(
    '|',
  ),
)

test('any text is read without an exception, in ranges that lie inside it and are sorted', () => {
  const texts = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
      const { quotations, entities } = analyse(text)
      const known = new Set(entities.map(({ id }) => id))
      let start = 0
      for (const { range, content, source, cue, via, evidence } of quotations) {
        const ranges = [range, content, source.range, cue, ...via.map((link) => link.range)]
        for (const each of ranges) if (each) expect(each.end).toBeLessThanOrEqual(text.length)
        expect(range.start).toBeGreaterThanOrEqual(start)
        expect(evidence.length).toBeGreaterThan(0)
        if (source.kind === 'entity') for (const id of source.entities) expect(known).toContain(id)
        start = range.start
      }
    }),
    { numRuns: 200 },
  )
})

test.each([
  { what: 'a sentence without end', text: 'he said, “a,” he said '.repeat(4000) },
  { what: 'nothing but cues', text: 'said '.repeat(20_000) },
  { what: 'nothing but marks', text: '“‘"\'»«”’'.repeat(10_000) },
  { what: 'quotations that nobody closes', text: '“a\n'.repeat(20_000) },
  { what: 'apostrophes', text: "'a ’s dogs' ".repeat(10_000) },
])('finishes on $what', ({ text }) => {
  expect(() => analyse(text)).not.toThrow()
})
