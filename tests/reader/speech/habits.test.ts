import { expect, test } from 'vitest'
import { parseHabits, usualHabits } from '../../../src/reader/speech/habits.ts'

test.each([
  { stored: null, habits: usualHabits },
  { stored: '{', habits: usualHabits },
  { stored: 'null', habits: usualHabits },
  { stored: '[1.2]', habits: usualHabits },
  { stored: '{"rate":50,"voice":7,"tone":"yes"}', habits: usualHabits },
  {
    stored: '{"rate":1.2,"voice":"en-GB-x","tone":true}',
    habits: { rate: 1.2, voice: 'en-GB-x', tone: true },
  },
])('$stored', ({ stored, habits }) => {
  expect(parseHabits(stored)).toEqual(habits)
})
