import { expect, test } from 'vitest'
import { readingsIn } from './entities-in.ts'

test.each([
  { sentence: 'Nairobi invaded Accra.', found: ['government-of-kenya 1', 'government-of-ghana 1'] },
  { sentence: 'Ghana condemned Nairobi’s invasion.', found: ['government-of-kenya 1'] },
  {
    sentence: 'It warned of any backing from Nairobi for the war.',
    found: ['government-of-kenya 1'],
  },
  { sentence: 'It stopped arms sales to Accra.', found: ['government-of-ghana 1'] },
  {
    sentence: 'Any help for Nairobi to dodge sanctions would hurt.',
    found: ['government-of-kenya 1'],
  },
  {
    sentence: 'Nairobi and Accra have grown close.',
    found: ['government-of-kenya 1', 'government-of-ghana 1'],
  },
  { sentence: 'She said that Nairobi was keen to talk.', found: ['government-of-kenya 1'] },
  { sentence: 'He accused Nairobi of lying.', found: ['government-of-kenya 1'] },
  { sentence: 'NAIROBI: Nairobi has refused.', found: ['government-of-kenya 1', 'nairobi-city 1'] },
])('a government: $sentence', ({ sentence, found }) => {
  expect(readingsIn(sentence)).toEqual(found)
})

test.each([
  'They met in Nairobi.',
  'She flew to Nairobi on Monday.',
  'Nairobi’s streets were empty.',
  'Nairobi residents stayed at home.',
  'He lives near Nairobi, Kenya.',
  'The city of Nairobi grew.',
  'Nairobi was shelled at night.',
  'Mombasa has refused.',
  'Kenya has refused.',
])('a place and no more: %s', (sentence) => {
  expect(readingsIn(sentence)).toEqual([])
})

test('a possessive at the very end of the text has nothing behind it to rest on', () => {
  expect(readingsIn('Nobody asked for Nairobi’s')).toEqual(['government-of-kenya 1'])
})
