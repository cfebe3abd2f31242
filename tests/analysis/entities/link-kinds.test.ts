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
  {
    text: 'Toyota closed a plant. Analysts polled by Reuters had seen it coming. The carmaker said little.',
    id: 'toyota',
    found: ['The carmaker'],
  },
  {
    text: 'Toyota closed a plant. The Japanese company hired hundreds.',
    id: 'toyota',
    found: ['The Japanese company'],
  },
  {
    text: 'The Bank of Lima cut its forecast. The lender hired hundreds.',
    id: 'bank-of-lima',
    found: ['The lender'],
  },
  {
    text: 'The broadcaster Kanal met Acme Holdings. The broadcaster paid.',
    id: 'kanal',
    found: ['The broadcaster'],
  },
  {
    text: 'Kilifi County Council met on Monday. The council raised rents.',
    id: 'kilifi-county-council',
    found: ['The council'],
  },
  {
    text: 'According to Meduza, Ada Berg left. The newspaper wrote that the party was glad.',
    id: 'meduza',
    found: ['The newspaper'],
  },
  {
    text: 'Nissan, the Japanese carmaker, closed a plant. The carmaker said little.',
    id: 'nissan',
    found: ['the Japanese carmaker', 'The carmaker'],
  },
  {
    text: 'Barclays cut its forecast. The bank said growth was slow.',
    id: 'barclays',
    found: ['The bank'],
  },
  { text: 'Floods hit Kenya. The country asked for help.', id: 'kenya', found: ['The country'] },
  {
    text: 'Kilifi County Council met. It rained. It snowed. It froze. Ada Berg left. The council slept.',
    id: 'kilifi-county-council',
    found: ['The council'],
  },
  { text: 'Floods hit Nairobi. They left the city.', id: 'nairobi', found: ['the city'] },
  {
    text: 'He flew to Nairobi. He signed at Kambi Park. He likes the city.',
    id: 'nairobi',
    found: ['the city'],
  },
])('kinds: $text', ({ text, id, found }) => {
  expect(mentionsOf(text, id, 'nominal')).toEqual(found)
})

test.each([
  { name: 'two fit', text: 'Kenya met Ghana. The country asked for help.', id: 'kenya' },
  { name: 'another one', text: 'Floods hit Kenya. The country that sent help left.', id: 'kenya' },
  { name: 'a city is no country', text: 'Floods hit Kenya. They left the city.', id: 'kenya' },
  {
    name: 'a council is no school',
    text: 'Kilifi County Council met on Monday. The school stayed open.',
    id: 'kilifi-county-council',
  },
  {
    name: 'a newspaper is no party',
    text: 'The Lima Times had the letter. Ada Berg left the party.',
    id: 'lima-times',
  },
  {
    name: 'a bank is no airline',
    text: 'The Bank of Lima met on Monday. The airline stayed open.',
    id: 'bank-of-lima',
  },
  {
    name: 'the agency that reports',
    text: 'LIMA, May 15 (Reuters) - Aid came by ship. The agency had sent tents.',
    id: 'reuters',
  },
  {
    name: 'any city of a country',
    text: 'Floods hit Nairobi. The Italian city sent help.',
    id: 'nairobi',
  },
  {
    name: 'a park is no city',
    text: 'He signed at Kambi Park. He likes the city.',
    id: 'kambi-park',
  },
  {
    name: 'another company, named since',
    text: 'Kilifi Tea Company met. It rained. It snowed. It froze. Acme Inc. closed. The company slept.',
    id: 'kilifi-tea-company',
  },
  {
    name: 'two councils, and both far back',
    text: 'Kilifi County Council met Lamu Council. It rained. It snowed. It froze. The council slept.',
    id: 'kilifi-county-council',
  },
  {
    name: 'too far back',
    text: 'Kenya voted. It rained. It snowed. It froze. It thawed. The country slept.',
    id: 'kenya',
  },
])('no kinds: $name', ({ text, id }) => {
  expect(mentionsOf(text, id, 'nominal')).toEqual([])
})
