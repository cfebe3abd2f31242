import { expect, test } from 'vitest'
import { chainsIn, mentionsOf } from './entities-in.ts'

test.each([
  {
    name: 'the one of that age',
    text: 'Ben Cole, 54, and Ada Berg, 32, were arrested. It rained. The 54-year-old was charged on Monday.',
    id: 'ben-cole',
    found: ['The 54-year-old'],
  },
  {
    name: 'an age before the name',
    text: '54-year-old plumber Ben Cole met Ada Berg. The 54-year-old man left.',
    id: 'ben-cole',
    found: ['The 54-year-old man'],
  },
  {
    name: 'the only person by age',
    text: 'Ben Cole was arrested. The 54-year-old left.',
    id: 'ben-cole',
    found: ['The 54-year-old'],
  },
  {
    name: 'the only person by nation',
    text: '“It was no penalty,” Ben Cole said. “I saw it,” the Spaniard added.',
    id: 'ben-cole',
    found: ['the Spaniard'],
  },
  {
    name: 'the one of that nation',
    text: 'Spanish coach Ana Ortiz met Ben Cole. The Spaniard smiled.',
    id: 'ana-ortiz',
    found: ['The Spaniard'],
  },
  {
    name: 'age and nation',
    text: 'The Spaniard Ana Ortiz met Ada Berg. The 21-year-old Spaniard smiled.',
    id: 'ana-ortiz',
    found: ['The 21-year-old Spaniard'],
  },
])('epithets: $name', ({ text, id, found }) => {
  expect(mentionsOf(text, id, 'nominal')).toEqual(found)
})

test.each([
  { name: 'two persons', text: 'Ben Cole met Ada Berg. The Spaniard smiled.', id: 'ben-cole' },
  { name: 'another age', text: 'Ben Cole, 54, left. The 30-year-old smiled.', id: 'ben-cole' },
  {
    name: 'another nation',
    text: 'Danish coach Ben Cole left. The Spaniard smiled.',
    id: 'ben-cole',
  },
  {
    name: 'a noun follows',
    text: 'Ben Cole left. The Italian government fell.',
    id: 'ben-cole',
  },
  {
    name: 'several nations',
    text: 'Ben Cole left. The Italian, French and Greek teams won.',
    id: 'ben-cole',
  },
  { name: 'a people', text: 'Ben Cole left. The Italians won.', id: 'ben-cole' },
  {
    name: 'somebody of the same sentence',
    text: 'Ben Cole said that the Spaniard had smiled.',
    id: 'ben-cole',
  },
])('no epithets: $name', ({ text, id }) => {
  expect(mentionsOf(text, id, 'nominal')).toEqual([])
})

test.each([
  { text: '“We ran,” said the Frenchman, who left.', found: [] },
  { text: 'On Sunday Libyans voted. Libyans said that they were glad.', found: [] },
  { text: 'On Sunday Anna French voted. French left.', found: ['person Anna French'] },
])('nations are no names: $text', ({ text, found }) => {
  expect(chainsIn(text)).toEqual(found)
})
