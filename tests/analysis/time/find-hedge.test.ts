import { expect, test } from 'vitest'
import { findHedge } from '../../../src/analysis/time/find-hedge.ts'
import { sliceOf } from '../../../src/annotation/range.ts'

test.each([
  { sentence: 'It was built perhaps in |1124.', hedge: 'perhaps' },
  {
    sentence: 'It could end as soon as |Friday, possibly as early as |Thursday.',
    hedge: 'possibly',
  },
  { sentence: 'Probably on |Monday, they left.', hedge: 'Probably' },
  { sentence: 'It was closed, apparently, in the late |1960s.', hedge: 'apparently' },
  { sentence: 'It will probably open in |March.', hedge: null },
  { sentence: 'It was built in |1124, perhaps by monks.', hedge: null },
  { sentence: 'The unlikely |March frost came.', hedge: null },
])('how sure a time is: $sentence', ({ sentence, hedge }) => {
  const text = sentence.replaceAll('|', '')
  const found = findHedge(text, sentence.lastIndexOf('|') - (sentence.split('|').length - 2))
  expect(found && sliceOf(text, found)).toBe(hedge)
})
