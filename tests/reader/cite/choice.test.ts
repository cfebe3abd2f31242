import { expect, test } from 'vitest'
import { formatChoice, offers, parseChoice } from '../../../src/reader/cite/choice.ts'
import { schemes } from '../../../src/reader/cite/picture-colours.ts'

test('what was chosen last is kept', () => {
  for (const offer of offers) {
    for (const scheme of [null, ...schemes]) {
      expect(parseChoice(formatChoice({ offer, scheme }))).toEqual({ offer, scheme })
    }
  }
})

test.each([null, '', 'papyrus', 'text sepia', '{}'])(
  'what is not ours is plain text: %s',
  (stored) => {
    expect(parseChoice(stored)).toEqual({ offer: 'text', scheme: null })
  },
)
