import { expect, test } from 'vitest'
import { mentionsOf } from './entities-in.ts'

test.each([
  { text: '“I am ready,” Ada Berg said.', id: 'ada-berg', found: ['I'] },
  { text: 'Ada Berg said: “My brother left me.”', id: 'ada-berg', found: ['My', 'me'] },
  { text: 'Ada Berg arrived. “I am ready,” she said.', id: 'ada-berg', found: ['I', 'she'] },
  { text: 'Ben Cole fell. “He will stand up,” Ada Berg said.', id: 'ben-cole', found: ['He'] },
  { text: '“We are ready,” the United Nations said.', id: 'united-nations', found: ['We'] },
  {
    text: 'Ada Berg, the Kenya Tea Union spokeswoman, said: “We are ready.”',
    id: 'kenya-tea-union',
    found: ['We'],
  },
  {
    text: 'Ada Berg, chair of the Kenya Tea Union, arrived. “We are ready,” she said.',
    id: 'kenya-tea-union',
    found: ['We'],
  },
  { text: "Kenya's coach Ben Cole said: “We lost.”", id: 'kenya', found: ['We'] },
  { text: 'Kenya lost. Kenyan captain Ben Cole said: “We fell.”', id: 'kenya', found: ['We'] },
  { text: 'Kenya lost. Kenyan envoy Ben Cole said: “We fell.”', id: 'kenya', found: [] },
  { text: 'Peru won. Kenyan captain Ben Cole said: “We fell.”', id: 'peru', found: [] },
  {
    text: 'Tim Poe left. “He is quick. He works,” Ada Berg said of Ben Cole.',
    id: 'ben-cole',
    found: ['He', 'He'],
  },
  {
    text: 'Tim Poe left. “He is quick,” Ada Berg said of his captain Ben Cole.',
    id: 'ben-cole',
    found: ['He'],
  },
  {
    text: 'Tim Poe left. “He is quick,” Ada Berg said of Ben Cole’s captain.',
    id: 'ben-cole',
    found: [],
  },
  {
    text: '“Tim Poe fell. He is slow,” Ada Berg said of Ben Cole.',
    id: 'ben-cole',
    found: [],
  },
])('spoken pronouns: $text', ({ text, id, found }) => {
  expect(mentionsOf(text, id, 'pronoun')).toEqual(found)
})

test.each([
  { name: 'one person’s “we” may be anybody', text: '“We are ready,” Ada Berg said.' },
  {
    name: 'nobody speaks for a country by living there',
    text: '“We are ready,” Ada Berg of Kenya said.',
  },
  { name: 'the “he” of the words is not who speaks', text: '“He was late,” Ada Berg said.' },
  { name: 'the US is no pronoun', text: '“The US is ready,” Ada Berg said.' },
  { name: 'nobody is said to speak', text: 'Ada Berg left. “I” is a word.' },
])('no spoken pronouns: $name', ({ text }) => {
  expect(mentionsOf(text, 'ada-berg', 'pronoun')).toEqual([])
})
