import { expect, test } from 'vitest'
import { chainsIn } from './entities-in.ts'

test.each([
  {
    sentence: 'Chilean President Ada Berg spoke in Lima.',
    found: ['person Ada Berg', 'place Lima'],
  },
  { sentence: 'The Chilean president Ada Berg spoke.', found: ['person Ada Berg'] },
  { sentence: 'Mr Okafor left.', found: ['person Okafor'] },
  { sentence: 'Gov. Anne Lee of Texas left.', found: ['person Anne Lee', 'place Texas'] },
  { sentence: 'He met Ursula von der Leyen there.', found: ['person Ursula von der Leyen'] },
  { sentence: 'Spokeswoman Zora Malik left.', found: ['person Zora Malik'] },
  { sentence: 'A week after Cyclone Nadia the roads were shut.', found: ['other Cyclone Nadia'] },
  { sentence: 'Last modified at 18.05 CEST in Lima.', found: ['place Lima'] },
  {
    sentence:
      'A Bridge Fell. The Warnings Had Been Piling Up.\n\nThe bridge fell, and one person died.',
    found: [],
  },
  {
    sentence:
      'Malik Promises Repairs After Years\n\n“We will,” Zora Malik said of repairs, after a day.',
    found: ['person Zora Malik'],
  },
  { sentence: 'Zora Malik, 43, won.', found: ['person Zora Malik'] },
  { sentence: 'We met Zora Malik, who won.', found: ['person Zora Malik'] },
  { sentence: 'Kenyan official news agency Habari said so.', found: ['organization Habari'] },
  { sentence: 'The five-member Zebs bloc met.', found: ['organization Zebs'] },
  {
    sentence: 'The Ministry of Foreign Affairs said so.',
    found: ['organization Ministry of Foreign Affairs'],
  },
  {
    sentence: 'The Department of Health and Human Services said so.',
    found: ['organization Department of Health and Human Services'],
  },
  {
    sentence: 'The Kenyan Foreign Ministry said so.',
    found: ['organization Kenyan Foreign Ministry'],
  },
  {
    sentence: 'The American College of Physicians said so.',
    found: ['organization American College of Physicians'],
  },
  {
    sentence: 'He works for Acme Holdings Inc. in Rome.',
    found: ['organization Acme Holdings Inc.', 'place Rome'],
  },
  { sentence: 'Kenya-Ghana peace talks began.', found: ['place Kenya', 'place Ghana'] },
  { sentence: 'The US-led force left.', found: ['place US'] },
  { sentence: 'She said so in a post on Truthly.', found: ['organization Truthly'] },
  { sentence: 'She spoke of a post on Lesbos.', found: ['place Lesbos'] },
  {
    sentence: 'LIMA, June 15 (Wirefeed) - Prices rose.',
    found: ['place LIMA', 'organization Wirefeed'],
  },
  { sentence: 'Her town (Verano) - all of it - burned.', found: ['place Verano'] },
  { sentence: 'Rival Norvo Corp fell.', found: ['organization Norvo Corp'] },
  { sentence: 'They hired Rival Media Corp today.', found: ['organization Rival Media Corp'] },
  { sentence: 'The league side Verano sold him.', found: ['organization Verano'] },
  { sentence: 'On the far side Lima slept.', found: ['place Lima'] },
  { sentence: 'Nanda Jewellers was robbed.', found: ['organization Nanda Jewellers'] },
  { sentence: 'The Palo Alto-based firm fell.', found: ['place Palo Alto'] },
  { sentence: 'The broad-based coalition fell.', found: [] },
  { sentence: 'Commissioner of Police R. Raman left.', found: ['person R. Raman'] },
  { sentence: 'Inspector General of Police Ben Adeyemi left.', found: ['person Ben Adeyemi'] },
  {
    sentence: 'The Department of Police Services left.',
    found: ['organization Department of Police Services'],
  },
  {
    sentence: 'The bloc comprising Brazil, Kenya, India, South Africa met.',
    found: ['place Brazil', 'place Kenya', 'place India', 'place South Africa'],
  },
  { sentence: 'People in Bilje, Croatia, voted.', found: ['place Bilje', 'place Croatia'] },
  { sentence: 'They swam in Lake Victoria.', found: ['place Lake Victoria'] },
  { sentence: 'The Winter Olympics begin.', found: ['other Winter Olympics'] },
  { sentence: 'Nairobi Mayor Zora Malik spoke.', found: ['place Nairobi', 'person Zora Malik'] },
  { sentence: 'Its chairman, Wiranto Harjono, smiled.', found: ['person Wiranto Harjono'] },
  {
    sentence: 'A spokeswoman for the port, Endah Harjono, smiled.',
    found: ['person Endah Harjono'],
  },
  {
    sentence: 'Its chief executive, Wiranto Harjono, smiled.',
    found: ['person Wiranto Harjono'],
  },
  { sentence: 'Its owner, Acme Docks, closed.', found: ['organization Acme Docks'] },
  {
    sentence: 'The property developer Emma Berg was jailed. Berg left.',
    found: ['person Emma Berg'],
  },
  {
    sentence: 'The property developer Acme Homes was fined.',
    found: ['organization Acme Homes'],
  },
  { sentence: 'Father-of-two Ben Cole, 38, smiled.', found: ['person Ben Cole'] },
  { sentence: 'The Washington Post wrote it.', found: ['organization Washington Post'] },
  { sentence: 'Michael Jordan spoke.', found: ['person Michael Jordan'] },
  {
    sentence: 'Democratic National Committee Chairwoman Anne Lee spoke.',
    found: ['organization Democratic National Committee', 'person Anne Lee'],
  },
  { sentence: 'New Zealand voted.', found: ['place New Zealand'] },
  {
    sentence: 'The Joint Council for the Welfare of Immigrants said so.',
    found: ['organization Joint Council for the Welfare of Immigrants'],
  },
])('names: $sentence', ({ sentence, found }) => {
  expect(chainsIn(sentence)).toEqual(found)
})

test.each([
  'All parties should settle it.',
  'Officials said on Friday that it rained.',
  'On Monday in June nobody came.',
  'Western sanctions hurt.',
  'The Chinese and the Russians met.',
  'Besides, I said so.',
  'However, talks failed.',
  'It told us and them.',
  'The president spoke.',
  'He watched TV.',
  'The MLA left, and the FIR names nobody.',
])('no names: %s', (sentence) => {
  expect(chainsIn(sentence)).toEqual([])
})

test('a team is no person once the article says “the”', () => {
  const text = 'Fans of Velvet Rockets sang. They love the Rockets.'
  expect(chainsIn(text)).toEqual(['organization Velvet Rockets'])
})

test('a word that the article also writes small is no name', () => {
  expect(chainsIn('The council met. He spoke to the Council.')).toEqual([])
})

test.each([
  {
    text: 'Football fans to travel to Lima\n\nFootball fans will travel to Lima on Friday, the Football Association said.\n\nFootball clubs paid.',
    found: ['place Lima', 'organization Football Association'],
  },
  {
    text: 'The Church of England met. Church leaders condemned it. Church bells rang.',
    found: ['organization Church of England'],
  },
  {
    text: 'The House of Commons voted. House prices rose by 3%.',
    found: ['organization House of Commons'],
  },
  // what is a name by itself too stays one
  {
    text: 'Labour won. Ada Berg leads Labour. Labour voters cheered.',
    found: ['organization Labour', 'person Ada Berg'],
  },
  { text: 'Apple cut prices. Apple shares fell.', found: ['organization Apple'] },
  { text: 'Boeing workers walked out.', found: ['organization Boeing'] },
])('a common word before its noun is no name for opening a sentence: $text', ({ text, found }) => {
  expect(chainsIn(text)).toEqual(found)
})

test.each([
  { text: 'Nissan, the Japanese carmaker, said it would close a plant.', found: 'Nissan' },
  { text: 'Zelkor, a drugmaker, closed a plant.', found: 'Zelkor' },
  { text: 'Barclays cut its forecast.', found: 'Barclays' },
  { text: 'On Monday Commerzbank raised its forecast.', found: 'Commerzbank' },
])('one word that opens a sentence is a business: $text', ({ text, found }) => {
  expect(chainsIn(text)).toEqual([`organization ${found}`])
})

test.each([
  'Doctors, a group that works hard, left.',
  'Doctors raised its pay.',
  'Management cut its forecast.',
  'Okafor, a miner, left.',
])('no business: %s', (sentence) => {
  expect(chainsIn(sentence)).toEqual([])
})

test('a country raises its taxes and is no business', () => {
  expect(chainsIn('Peru raised its taxes.')).toEqual(['place Peru'])
})

test.each([
  { sentence: 'On Monday Han Ji-won told reporters the plan was dead.', found: 'Han Ji-won' },
  { sentence: 'On Tuesday Maria Silva resigned.', found: 'Maria Silva' },
  { sentence: 'On Sunday Adaeze Cole told the court she was ill.', found: 'Adaeze Cole' },
  { sentence: 'On Friday Lindqvist said the plan was dead.', found: 'Lindqvist' },
  { sentence: 'Last Friday Rasa Petraitis resigned.', found: 'Rasa Petraitis' },
  { sentence: 'Park Seo-jun resigned.', found: 'Park Seo-jun' },
])('a name behind a weekday, or of two parts: $sentence', ({ sentence, found }) => {
  expect(chainsIn(sentence)).toEqual([`person ${found}`])
})

test.each([
  'On Monday Ministers said the plan was dead.',
  'On Easter Monday nobody came.',
  'Young Co-op members met.',
])('no name behind a weekday: %s', (sentence) => {
  expect(chainsIn(sentence)).toEqual([])
})

test.each([
  { sentence: 'She starred in A Star Is Born and won.', found: ['other A Star Is Born'] },
  { sentence: 'A Star Is Born won three prizes.', found: ['other A Star Is Born'] },
  { sentence: 'He watched A Man Called Otto on Friday.', found: ['other A Man Called Otto'] },
  { sentence: 'They sang “A Moment Like This” twice.', found: ['other A Moment Like This'] },
  // an article that is no part of any name
  { sentence: 'KINGSBURY — A Fort Edward man was held.', found: ['other Fort Edward'] },
  { sentence: 'A Lima man left.', found: ['place Lima'] },
  { sentence: '“A Lima man left,” she said.', found: ['place Lima'] },
])('the article of a title: $sentence', ({ sentence, found }) => {
  expect(chainsIn(sentence)).toEqual(expect.arrayContaining(found))
})
