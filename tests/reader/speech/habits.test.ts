import { expect, test } from 'vitest'
import { parseHabits, usualHabits } from '../../../src/reader/speech/habits.ts'

test.each([
  { stored: null, habits: usualHabits },
  { stored: '{', habits: usualHabits },
  { stored: 'null', habits: usualHabits },
  { stored: '[1.2]', habits: usualHabits },
  { stored: '{"rate":50,"voice":7,"quotations":"loud"}', habits: usualHabits },
  {
    stored: '{"rate":1.2,"voice":"en-GB-x","quotations":"each"}',
    habits: { rate: 1.2, voice: 'en-GB-x', quotations: 'each' },
  },
])('$stored', ({ stored, habits }) => {
  expect(parseHabits(stored)).toEqual(habits)
})
