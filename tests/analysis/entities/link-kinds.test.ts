import { expect, test } from 'vitest'
import { mentionsOf } from './entities-in.ts'

test.each([
  {
    text: 'The Kenya Tea Union met in June. The union raised prices.',
    id: 'kenya-tea-union',
    found: ['The union'],
  },
  {
    text: 'Acme Holdings Inc. opened a plant. The company hired hundreds.',
    id: 'acme-holdings-inc',
    found: ['The company'],
  },
  { text: 'Floods hit Kenya. The country asked for help.', id: 'kenya', found: ['The country'] },
  { text: 'Floods hit Nairobi. They left the city.', id: 'nairobi', found: ['the city'] },
])('kinds: $text', ({ text, id, found }) => {
  expect(mentionsOf(text, id, 'nominal')).toEqual(found)
})

test.each([
  { name: 'two fit', text: 'Kenya met Ghana. The country asked for help.', id: 'kenya' },
  { name: 'another one', text: 'Floods hit Kenya. The country that sent help left.', id: 'kenya' },
  { name: 'a city is no country', text: 'Floods hit Kenya. They left the city.', id: 'kenya' },
  {
    name: 'too far back',
    text: 'Kenya voted. It rained. It snowed. It froze. It thawed. The country slept.',
    id: 'kenya',
  },
])('no kinds: $name', ({ text, id }) => {
  expect(mentionsOf(text, id, 'nominal')).toEqual([])
})
