import { expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.ts'
import { sliceOf } from '../../../src/annotation/range.ts'
import { attributionsOf } from '../../../src/reader/print/attributions.ts'

test.each([
  {
    sentence: '“We will go on,” Margaret Olsen told reporters.',
    attributions: ['Margaret Olsen'],
  },
  {
    sentence: 'According to the Tanjug statement, Mr Petrov praised the “good work” of his men.',
    attributions: ['the Tanjug statement', 'Mr Petrov'],
  },
  {
    sentence: '“It is cold,” officials said. “It is dark,” they said.',
    attributions: ['officials', 'they'],
  },
  {
    sentence: 'Margaret Olsen said that it was cold and that it was dark.',
    attributions: ['Margaret Olsen'],
  },
  { sentence: 'Margaret Olsen lives in Oslo.', attributions: [] },
])('$sentence', ({ sentence, attributions }) => {
  const { quotations } = analyse(sentence)
  expect(attributionsOf(quotations).map((range) => sliceOf(sentence, range))).toEqual(attributions)
})
