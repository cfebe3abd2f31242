import { expect, test } from 'vitest'
import { quotationsIn } from '../quotations/quotations-in.ts'
import { chainsIn, mentionsOf } from './entities-in.ts'

test.each([
  {
    text: 'On Friday the Lima County Sheriff’s Office closed. The Sheriff’s Office has moved.',
    found: ['organization Lima County Sheriff’s Office'],
  },
  {
    text: 'On Friday the Attorney General’s Office closed.',
    found: ['organization Attorney General’s Office'],
  },
  { text: 'On Friday Tolmie’s said that sales had fallen.', found: ['organization Tolmie’s'] },
  {
    text: 'On Friday Moody’s Investors Service cut it. Then Moody’s left.',
    found: ['organization Moody’s Investors Service'],
  },
  { text: 'Ada Berg left. His time was worse than Berg’s.', found: ['person Ada Berg'] },
  { text: 'On Friday Ada Berg’s dog left.', found: ['person Ada Berg'] },
  { text: 'On Friday Kenya’s coffee was late.', found: ['place Kenya'] },
])('an own “’s”: $text', ({ text, found }) => {
  expect(chainsIn(text)).toEqual(found)
})

test('a company in “’s” speaks', () => {
  expect(quotationsIn('On Friday Moody’s said that the outlook was poor.')).toMatchObject([
    { speakers: ['moodys'] },
  ])
})

test.each([
  {
    name: 'the end of a longer name',
    text: 'The Lima Tea Board met. Then the Tea Board left.',
    id: 'lima-tea-board',
    found: ['Lima Tea Board', 'Tea Board'],
  },
  {
    name: 'a name of two words',
    text: 'The Lima Blue Jays won. Then the Blue Jays left.',
    id: 'lima-blue-jays',
    found: ['Lima Blue Jays', 'Blue Jays'],
  },
  {
    name: 'two that end so',
    text: 'The Lima Tea Board met the Oslo Tea Board. Then the Tea Board left.',
    id: 'lima-tea-board',
    found: ['Lima Tea Board'],
  },
])('ends of names: $name', ({ text, id, found }) => {
  expect(mentionsOf(text, id, 'name')).toEqual(found)
})
