import { expect, test } from 'vitest'
import { chainsIn } from './entities-in.ts'

test.each([
  {
    text: 'On Friday Rowan Maas said its profit fell. Shares in Rowan Maas rose.',
    found: ['organization Rowan Maas'],
  },
  { text: 'On Friday Rowan Maas said he left.', found: ['person Rowan Maas'] },
  {
    text: 'But on Friday Sophie Lund of Rowan Maas left.',
    found: ['person Sophie Lund', 'organization Rowan Maas'],
  },
  {
    text: 'But on Friday Sophie Lund met Rowan Maas.',
    found: ['person Sophie Lund', 'person Rowan Maas'],
  },
  { text: 'A former Dacia executive was arrested.', found: ['organization Dacia'] },
  { text: 'On Friday PT Rowan Maas closed.', found: ['organization PT Rowan Maas'] },
  { text: 'According to Meduza, nobody left.', found: ['organization Meduza'] },
  { text: 'According to police in Meduza, nobody left.', found: ['place Meduza'] },
  {
    text: 'Weston City beat Northwick Town. Weston, unbeaten since May, are top.',
    found: ['organization Weston City', 'organization Northwick Town'],
  },
  { text: 'They moved to Weston City in May.', found: ['place Weston City'] },
  { text: 'Bank of Lima shares rose.', found: ['organization Bank of Lima'] },
  { text: 'The bank of Lima closed.', found: ['place Lima'] },
  { text: 'It was led by a German Green MEP on Monday.', found: [] },
  { text: 'It was led by Ada Berg on Monday.', found: ['person Ada Berg'] },
])('types by the words around: $text', ({ text, found }) => {
  expect(chainsIn(text)).toEqual(found)
})
