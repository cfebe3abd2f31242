import { expect, test } from 'vitest'
import { chainsIn, entitiesIn, mentionsOf } from './entities-in.ts'

test.each([
  {
    name: 'the surname alone',
    text: 'Anne Lee spoke. Later Lee left.',
    id: 'anne-lee',
    found: ['Anne Lee', 'Lee'],
  },
  {
    name: 'the family name first',
    text: 'President Xu Minghao spoke. Later Xu left.',
    id: 'xu-minghao',
    found: ['Xu Minghao', 'Xu'],
  },
  {
    name: 'a short name before the full one',
    text: 'Mr Lee spoke. Anne Lee left.',
    id: 'anne-lee',
    found: ['Lee', 'Anne Lee'],
  },
  {
    name: 'a man whom “Mr” fits, and not one who comes later',
    text: 'Kim Berg was hurt. Mr Berg left. His son Ben Berg came.',
    id: 'kim-berg',
    found: ['Kim Berg', 'Berg'],
  },
  {
    name: 'a bare surname, where the other one is called “Mr”',
    text: 'Ada Berg was jailed. Berg’s husband, Ben Berg, was cleared. Mr Berg wept. Berg had lied.',
    id: 'ada-berg',
    found: ['Ada Berg', 'Berg', 'Berg'],
  },
  {
    name: 'a bare surname, where an office stands before it once',
    text: 'Striker Berg left. Ada Berg scored. Berg smiled. Her brother, Ben Berg, played on.',
    id: 'ada-berg',
    found: ['Berg', 'Ada Berg', 'Berg'],
  },
  {
    name: 'the last word of a club, whatever follows it',
    text: 'Maron Rovers won. Rovers, who are ninth, play again on Friday.',
    id: 'maron-rovers',
    found: ['Maron Rovers', 'Rovers'],
  },
  {
    name: 'a club’s last word that is a place with “the”',
    text: 'Maron City won. The City pays its bankers.',
    id: 'maron-city',
    found: ['Maron City'],
  },
  {
    name: 'a paper by its last word and “The”',
    text: 'She spoke to the Lima Gazette. The editors of The Gazette called it a farce.',
    id: 'lima-gazette',
    found: ['Lima Gazette', 'The Gazette'],
  },
  {
    name: 'a paper that no longer name ends in',
    text: 'She spoke to the Lima Gazette. The editors of The Courier called it a farce.',
    id: 'lima-gazette',
    found: ['Lima Gazette'],
  },
  {
    name: 'a name at birth',
    text: 'Ben Cole, born Benjamin Karl Kohl, died on Monday.',
    id: 'ben-cole',
    found: ['Ben Cole', 'Benjamin Karl Kohl'],
  },
  {
    name: 'a name at birth, told by a pronoun, with the same first name',
    text: 'Ada Holt-Price died on Monday. She was born Ada Ruth Holt in Lima. Ben Holt sang.',
    id: 'ada-holt-price',
    found: ['Ada Holt-Price', 'Ada Ruth Holt'],
  },
  {
    name: 'another name',
    text: 'Maria Ruiz, also known as Mimi Ruiz, left.',
    id: 'maria-ruiz',
    found: ['Maria Ruiz', 'Mimi Ruiz'],
  },
  {
    name: 'a child who is born is somebody else',
    text: 'Ada Cole left Lima. In May Ada Ruth Berg was born to Ben Berg.',
    id: 'ada-cole',
    found: ['Ada Cole'],
  },
  {
    name: 'a storm by its name alone',
    text: 'Storm Hedda hit Lima. On Monday Hedda weakened over the sea.',
    id: 'storm-hedda',
    found: ['Storm Hedda', 'Hedda'],
  },
  {
    name: 'a woman with the name of a storm',
    text: 'Storm Hedda hit Lima. Hedda Berg left. Hedda wept.',
    id: 'storm-hedda',
    found: ['Storm Hedda'],
  },
  {
    name: 'the members of a party',
    text: 'The Green Party won two seats. The exit poll puts the Greens on 47.',
    id: 'green-party',
    found: ['Green Party', 'Greens'],
  },
  {
    name: 'a man with the name of a party’s members',
    text: 'The Green Party won two seats. Ben Greens lost his. Greens wept.',
    id: 'green-party',
    found: ['Green Party'],
  },
  {
    name: 'two spellings of a country',
    text: 'The United States agreed. The US paid.',
    id: 'united-states',
    found: ['United States', 'US'],
  },
  {
    name: 'initials',
    text: 'The Kenya Tea Union agreed. Later KTU paid.',
    id: 'kenya-tea-union',
    found: ['Kenya Tea Union', 'KTU'],
  },
  {
    name: 'an acronym in brackets, whatever its letters',
    text: 'On Friday the Transport Safety Committee (KNKT) agreed. Later KNKT paid.',
    id: 'transport-safety-committee',
    found: ['Transport Safety Committee', 'KNKT', 'KNKT'],
  },
  {
    name: 'an acronym after “or”',
    text: 'The Armed Forces of Aceh, or FBA, agreed. Later the FBA paid.',
    id: 'armed-forces-of-aceh',
    found: ['Armed Forces of Aceh', 'FBA', 'FBA'],
  },
  {
    name: 'initials without the country',
    text: 'The U.S. Department of Transportation agreed. Later a DOT spokesman paid.',
    id: 'u-s-department-of-transportation',
    found: ['U.S. Department of Transportation', 'DOT'],
  },
  {
    name: 'the country of a team',
    text: 'The Lima Tea Club (PER) won. PER had three of them.',
    id: 'lima-tea-club',
    found: ['Lima Tea Club'],
  },
  {
    name: 'the nearest of two with one surname',
    text: 'Anne Lee spoke. Bruce Lee left. Then Lee sang.',
    id: 'bruce-lee',
    found: ['Bruce Lee', 'Lee'],
  },
  {
    name: 'a surname of two words',
    text: 'Anne Marie Berg Cole spoke. Berg Cole left.',
    id: 'anne-marie-berg-cole',
    found: ['Anne Marie Berg Cole', 'Berg Cole'],
  },
  {
    name: 'the first word of a company',
    text: 'Kaito Motors spoke. Shares in Kaito fell, and the Kaito recall went on.',
    id: 'kaito-motors',
    found: ['Kaito Motors', 'Kaito', 'Kaito'],
  },
  {
    name: 'the first word of a company that is a town too',
    text: 'Adria Lines closed a route. Ferries of Adria stayed in port, and Adria cut its forecast.',
    id: 'adria-lines',
    found: ['Adria Lines', 'Adria', 'Adria'],
  },
  {
    name: 'a town that a company is named after',
    text: 'Adria Lines closed a route. In Adria people wept. Adria fined it.',
    id: 'adria-lines',
    found: ['Adria Lines'],
  },
  {
    name: 'the first word of a company, where it speaks',
    text: 'Brennan Group declined to comment. In a letter, Brennan said that it was late.',
    id: 'brennan-group',
    found: ['Brennan Group', 'Brennan'],
  },
  {
    name: 'whom a small word before the name describes',
    text: '“It is right,” council leader Amara Nwosu said. Nwosu left.',
    id: 'amara-nwosu',
    found: ['Amara Nwosu', 'Nwosu'],
  },
  {
    name: 'whom an office before the name describes, with a hyphen in the name',
    text: 'On Monday chief executive Han Ji-won told analysts so. Han left.',
    id: 'han-ji-won',
    found: ['Han Ji-won', 'Han'],
  },
  {
    name: 'whom a spokeswoman’s office describes, whatever the name is a word of',
    text: 'On Monday spokeswoman Park Ji-won told analysts so. Park left.',
    id: 'park-ji-won',
    found: ['Park Ji-won', 'Park'],
  },
  {
    name: 'the first of two surnames',
    text: 'Ana Maria Silva Reyes spoke. Later Silva left.',
    id: 'ana-maria-silva-reyes',
    found: ['Ana Maria Silva Reyes', 'Silva'],
  },
  {
    name: 'a second first name is nobody else’s surname',
    text: 'John Anders Berg spoke. Ella Anders left. Then Anders sang.',
    id: 'ella-anders',
    found: ['Ella Anders', 'Anders'],
  },
  {
    name: 'initials are no part of a person’s name',
    text: 'Anne Okbo spoke. The OKBO left.',
    id: 'anne-okbo',
    found: ['Anne Okbo'],
  },
])('names: $name', ({ text, id, found }) => {
  expect(mentionsOf(text, id, 'name')).toEqual(found)
})

test.each([
  {
    name: 'an office with its country',
    text: 'Chilean President Ada Berg met Peruvian President Ben Cole. The Chilean President smiled.',
    id: 'ada-berg',
    found: ['The Chilean President'],
  },
  {
    name: 'a counterpart in apposition',
    text: 'Chilean President Ada Berg told her Peruvian counterpart, Ben Cole, that it rained. The Peruvian president smiled.',
    id: 'ben-cole',
    found: ['her Peruvian counterpart', 'The Peruvian president'],
  },
  {
    name: 'an apposition behind the name',
    text: 'Ada Berg, the Chilean president, smiled.',
    id: 'ada-berg',
    found: ['the Chilean president'],
  },
  {
    name: 'an office alone',
    text: 'Prime Minister Ada Berg spoke. Then the prime minister left.',
    id: 'ada-berg',
    found: ['the prime minister'],
  },
  {
    name: 'the two leaders',
    text: 'President Ada Berg met President Ben Cole. The two leaders smiled.',
    id: 'ben-cole',
    found: ['The two leaders'],
  },
  {
    name: 'a president of another country is nobody named',
    text: 'Chilean President Ada Berg spoke. The Peruvian president smiled.',
    id: 'ada-berg',
    found: [],
  },
  {
    name: 'the vice president is not the president',
    text: 'President Ada Berg spoke. The vice president smiled.',
    id: 'ada-berg',
    found: [],
  },
  {
    name: 'who only speaks of the two',
    text: 'Joe Gatt paid Max Azzo. Attorney General Phil Farr said that the two men met.',
    id: 'phil-farr',
    found: [],
  },
  {
    name: 'whom somebody new speaks of',
    text: 'Joe Gatt left. Max Azzo fled. It rained. Prosecutor Phil Farr said that the two men met.',
    id: 'joe-gatt',
    found: ['the two men'],
  },
  {
    name: 'of whom somebody speaks',
    text: 'Joe Gatt paid Max Azzo. Attorney General Phil Farr said that the two men met.',
    id: 'joe-gatt',
    found: ['the two men'],
  },
  {
    name: 'which of several has the office',
    text: 'Prof Ada Berg, the lead author, left. Ben Cole, a retired judge, stayed.',
    id: 'ada-berg',
    found: ['the lead author'],
  },
  {
    name: 'a wider word for an office',
    text: 'Det Sgt Ada Berg came. Senator Ben Cole left. The officer smiled.',
    id: 'ada-berg',
    found: ['The officer'],
  },
  {
    name: 'a narrower word for an office is somebody else',
    text: 'Tim Poe, an officer, left. The sergeant came.',
    id: 'tim-poe',
    found: ['an officer'],
  },
  {
    name: 'two leaders need two people',
    text: 'President Ada Berg spoke. The two leaders smiled.',
    id: 'ada-berg',
    found: [],
  },
])('descriptions: $name', ({ text, id, found }) => {
  expect(mentionsOf(text, id, 'nominal')).toEqual(found)
})

test.each([
  {
    name: 'the subject of the clause',
    text: 'Anne Lee told Bruce Cole that she agreed.',
    id: 'anne-lee',
    found: ['she'],
  },
  { name: 'a possessive', text: 'Ada Berg met her mother.', id: 'ada-berg', found: ['her'] },
  {
    name: 'the sentence before',
    text: 'Ben Cole met Ada Berg. He smiled.',
    id: 'ben-cole',
    found: ['He'],
  },
  {
    name: 'a gender that a title gave',
    text: 'Mrs Berg met Mr Cole. He smiled.',
    id: 'cole',
    found: ['He'],
  },
  {
    name: 'its, of a country',
    text: 'Kenya has full support on its core interests.',
    id: 'kenya',
    found: ['its'],
  },
  {
    name: 'its, past a phrase',
    text: 'Kenya for this purpose will continue to play its role.',
    id: 'kenya',
    found: ['its'],
  },
  {
    name: 'she, past an insertion',
    text: 'Ben Cole met Ada Berg. Berg, a teacher in Lima, said she agreed.',
    id: 'ada-berg',
    found: ['she'],
  },
  {
    name: 'the subject that “who” takes up',
    text: 'Ben Cole met Ada Berg, who said she agreed.',
    id: 'ada-berg',
    found: ['she'],
  },
  {
    name: 'a gender that a title gave to another in the sentence',
    text: 'Ben Cole, for Mrs Berg, said that she agreed.',
    id: 'berg',
    found: ['she'],
  },
  {
    name: 'her, of the name that follows',
    text: 'Zora Malik left. In her speech, Ada Berg thanked everyone.',
    id: 'ada-berg',
    found: ['her'],
  },
  {
    name: 'nobody speaks of himself by name',
    text: 'Ben Cole met Carl Lund. He said: “Ben Cole is late.”',
    id: 'carl-lund',
    found: ['He'],
  },
  {
    name: 'it, of who spoke last',
    text: '“Ban them,” said the Tea Union. “Fines are needed,” it added.',
    id: 'tea-union',
    found: ['it'],
  },
  {
    name: 'its, of the one thing beside a person',
    text: 'Ada Berg left the Tea Union after its vote.',
    id: 'tea-union',
    found: ['its'],
  },
  {
    name: 'its, of one of two things',
    text: 'Ada Berg left Kenya with the Tea Union after its vote.',
    id: 'kenya',
    found: [],
  },
  {
    name: 'he, of whom another tells about',
    text: 'Ben Cole told Carl Lund he would come.',
    id: 'carl-lund',
    found: [],
  },
  {
    name: 'they, of two subjects',
    text: 'Ada Berg and Ben Cole said they agreed.',
    id: 'ada-berg',
    found: ['they'],
  },
  {
    name: 'their, of partners',
    text: 'Kenya is ready to work with Ghana on their concerns.',
    id: 'ghana',
    found: ['their'],
  },
  {
    name: 'its, of a common noun',
    text: 'Kenya agreed. The company raised its prices.',
    id: 'kenya',
    found: [],
  },
  {
    name: 'it is clear',
    text: 'Kenya agreed. It is clear that it rained.',
    id: 'kenya',
    found: [],
  },
  { name: 'an object', text: 'Kenya refused to call it a war.', id: 'kenya', found: [] },
  {
    name: 'they, of a common noun',
    text: 'Ada Berg and Ben Cole met. Officials said they were late.',
    id: 'ada-berg',
    found: [],
  },
  {
    name: 'the US is no pronoun',
    text: 'Ada Berg and Ben Cole met in the US.',
    id: 'ada-berg',
    found: [],
  },
  {
    name: 'the speaker of the quoted words is not the “he” in them',
    text: 'Ben Cole left. Anne Lee said “he was right”.',
    id: 'anne-lee',
    found: [],
  },
])('pronouns: $name', ({ text, id, found }) => {
  expect(mentionsOf(text, id, 'pronoun')).toEqual(found)
})

test('a mention of two stands in the chain of each, and a possessive in its own', () => {
  const text = 'Ada Berg told his rival, Ben Cole, no. The two leaders met.'
  expect(mentionsOf(text, 'ada-berg')).toContain('The two leaders')
  expect(mentionsOf(text, 'ben-cole')).toContain('The two leaders')
})

test('ids are the names, numbered where two read alike', () => {
  const text = 'Kenya voted. Ada Berg of the Ada Berg Group spoke.'
  expect(entitiesIn(text).map(({ id }) => id)).toEqual(['kenya', 'ada-berg', 'ada-berg-group'])
  expect(new Set(entitiesIn(text).map(({ id }) => id)).size).toBe(3)
})

test('aliases are the other words for somebody, once each and as they stand', () => {
  const text =
    'Chilean President Ada Berg met Ben Cole. The Chilean President smiled. Berg left. Berg slept.'
  expect(entitiesIn(text)[0]?.aliases).toEqual(['The Chilean President', 'Berg'])
})

test('every mention says why, with words of the text', () => {
  const text = 'Chilean President Ada Berg met Ben Cole. The two leaders smiled. She left.'
  for (const { mentions } of entitiesIn(text)) {
    for (const { evidence } of mentions) expect(evidence.words.length).toBeGreaterThan(0)
  }
  expect(chainsIn(text)).toHaveLength(2)
})
