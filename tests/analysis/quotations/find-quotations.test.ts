import { expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.ts'
import { sliceOf } from '../../../src/annotation/range.ts'
import { quotationsIn } from './quotations-in.ts'

test.each([
  {
    sentence: '“We will not stop,” said Ms Ortiz.',
    found: [{ kind: 'direct', words: 'We will not stop,', source: 'Ms Ortiz', cue: 'said' }],
  },
  {
    sentence: '"We will not stop," Ms Ortiz said.',
    found: [{ kind: 'direct', source: 'Ms Ortiz', cue: 'said' }],
  },
  {
    sentence: 'Ms Ortiz said: “We will not stop.”',
    found: [{ kind: 'direct', words: 'We will not stop.' }],
  },
  {
    sentence: '“Stop!” Angela Merkel said.',
    found: [{ words: 'Stop!', speakers: ['angela-merkel'] }],
  },
  {
    sentence: '“Will you go?” asked Angela Merkel.',
    found: [{ words: 'Will you go?', cue: 'asked' }],
  },
  {
    sentence: 'As Angela Merkel put it, “the treaty is dead”.',
    found: [{ cue: 'put it', kind: 'direct' }],
  },
  {
    sentence: 'Li Xin, 45, a doctor from Wuhan, said: “We are tired.”',
    found: [{ source: 'Li Xin' }],
  },
  {
    sentence: 'The harbour was closed.\n\n“We will act.”',
    found: [{ words: 'We will act.', source: null }],
  },
  {
    sentence: 'The harbour master was angry.\n\n“We will act.”',
    found: [{ words: 'We will act.', source: 'The harbour master' }],
  },
  {
    sentence: 'Angela Merkel fears that it will drive people away: “Who pays us? Nobody knows.”',
    found: [{ words: 'Who pays us? Nobody knows.', kind: 'direct', speakers: ['angela-merkel'] }],
  },
  {
    sentence: 'Ministers will vote, and the residents are angry.\n\n“Nobody told us of it.”',
    found: [{ words: 'Nobody told us of it.', source: null }],
  },
  {
    sentence: 'The minister was angry, and he left.\n\n“Nobody told us of it.”',
    found: [{ words: 'Nobody told us of it.', source: 'The minister' }],
  },
  {
    sentence: 'Later, on her party’s radio station, Merkel went further: “We will act.”',
    found: [{ source: 'Merkel' }],
  },
  {
    sentence: 'In the words of Angela Merkel, “the treaty is dead”.',
    found: [{ speakers: ['angela-merkel'], words: 'the treaty is dead' }],
  },
  {
    sentence: '“We are tired,” his son, Li Xin, said.',
    found: [{ kind: 'direct', source: 'Li Xin' }],
  },
  {
    sentence: 'Her rival, Labour leader Li Xin, called it “reckless”.',
    found: [{ source: 'Li Xin', speakers: ['li-xin'] }],
  },
  {
    sentence: 'Her rival, the German lawyer Li Xin, called it “reckless”.',
    found: [{ source: 'Li Xin' }],
  },
  {
    sentence: 'Her rival, who beat the lawyer Li Xin, called it “reckless”.',
    found: [{ source: 'Her rival' }],
  },
  {
    sentence: 'The port’s operator, Acme Docks, called it “reckless”.',
    found: [{ kind: 'mixed', source: 'Acme Docks' }],
  },
  {
    sentence: 'The minister, who met Angela Merkel, said “we will go”.',
    found: [{ source: 'The minister' }],
  },
  {
    sentence: 'Angela Merkel and Olaf Scholz said “we will go”.',
    found: [{ speakers: ['angela-merkel', 'olaf-scholz'] }],
  },
  {
    sentence: 'He called the plan “a disgrace”.',
    found: [{ kind: 'mixed', words: 'a disgrace', source: 'He' }],
  },
  {
    sentence: 'Angela Merkel signed the treaty and said it was “a good day”.',
    found: [{ kind: 'mixed', speakers: ['angela-merkel'], cue: 'said' }],
  },
  {
    sentence: 'In London, the minister, a former teacher, called it “reckless”.',
    found: [{ source: 'the minister' }],
  },
  {
    sentence: 'Two days later, the minister, who was ill, said “we will go”.',
    found: [{ source: 'the minister' }],
  },
  {
    sentence: 'Speaking in Leeds, England, the minister, a teacher, said “we will go”.',
    found: [{ source: 'the minister' }],
  },
  {
    sentence: 'On Monday, Mohammed Ali, the minister, who was ill, said “we will go”.',
    found: [{ source: 'Mohammed Ali' }],
  },
  {
    sentence: 'Li Xin, 45, fell twice. “I am tired,” said the 45-year-old on Monday.',
    found: [{ source: 'the 45-year-old', speakers: ['li-xin'] }],
  },
  {
    sentence: '“We are tired,” said the doctor - who left soon.',
    found: [{ source: 'the doctor' }],
  },
  {
    sentence: 'A spokesman for Angela Merkel said “no”.',
    found: [{ source: 'A spokesman for Angela Merkel', speakers: [] }],
  },
  {
    sentence: 'Judge Ana Holt said Perry had shown “not a trace of pity”.',
    found: [{ kind: 'mixed', words: 'not a trace of pity', source: 'Judge Ana Holt' }],
  },
  {
    sentence: 'Officials said the report showed “no trace of rust”.',
    found: [{ kind: 'direct', words: 'no trace of rust', source: 'the report' }],
  },
  {
    sentence: '“We will go,” said Commissioner of Police R. Raman.',
    found: [{ source: 'Commissioner of Police R. Raman', speakers: ['r-raman'] }],
  },
  {
    sentence: 'A member of the police, Ben Cole, said “we will go”.',
    found: [{ source: 'Ben Cole' }],
  },
])('quoted words and who said them: $sentence', ({ sentence, found }) => {
  expect(quotationsIn(sentence)).toMatchObject(found)
})

test.each([
  {
    sentence: 'Officials said the talks had failed.',
    found: [{ words: 'the talks had failed', source: 'Officials', speakers: [] }],
  },
  { sentence: 'The talks had failed, officials said.', found: [{ words: 'The talks had failed' }] },
  {
    sentence: 'Angela Merkel said on Tuesday the treaty was dead.',
    found: [{ words: 'the treaty was dead' }],
  },
  {
    sentence: 'Asked about the treaty, Angela Merkel said it was dead.',
    found: [{ words: 'it was dead' }],
  },
  {
    sentence: 'The minister, speaking in Paris, warned that the treaty was dead.',
    found: [{ words: 'that the treaty was dead', source: 'The minister' }],
  },
  {
    sentence: 'Angela Merkel, who said the treaty was dead, left.',
    found: [{ words: 'the treaty was dead' }],
  },
  {
    sentence: 'Angela Merkel urged Putin to leave.',
    found: [{ words: 'Putin to leave', speakers: ['angela-merkel'] }],
  },
  {
    sentence: 'According to Angela Merkel, the talks had failed.',
    found: [{ words: 'the talks had failed', cue: 'According to' }],
  },
  {
    sentence: 'While Merkel said the deal was good, Putin said it was bad.',
    found: [{ words: 'the deal was good' }, { words: 'it was bad' }],
  },
  {
    sentence: 'Merkel said Putin told her that the talks had failed.',
    found: [{ source: 'Merkel' }, { source: 'Putin', words: 'that the talks had failed' }],
  },
  {
    sentence:
      'Angela Merkel of the Seed Bank in Sussex, England, who left, warned that it was dead.',
    found: [{ words: 'that it was dead', speakers: ['angela-merkel'] }],
  },
  {
    sentence:
      'According to Angela Merkel, a team has already repeated the test; its results are due.',
    found: [
      {
        words: 'a team has already repeated the test; its results are due',
        speakers: ['angela-merkel'],
      },
    ],
  },
  {
    sentence: 'Acme will recall 900 cars after a belt was found faulty, Angela Merkel said.',
    found: [{ speakers: ['angela-merkel'] }],
  },
  {
    sentence:
      'An official, who asked not to be named because it went on, said the talks had failed.',
    found: [{ words: 'the talks had failed', source: 'An official' }],
  },
  {
    sentence: 'Last year’s report said the talks had failed.',
    found: [{ source: 'Last year’s report', words: 'the talks had failed' }],
  },
  {
    sentence: 'Angela Merkel, who runs the orchard, said pickers at the farm would strike.',
    found: [{ words: 'pickers at the farm would strike', speakers: ['angela-merkel'] }],
  },
  {
    sentence: 'Angela Merkel, a nurse, said patients on the ward had died.',
    found: [{ words: 'patients on the ward had died', speakers: ['angela-merkel'] }],
  },
  {
    sentence: 'The pickers will strike, said workers at the farm.',
    found: [{ words: 'The pickers will strike', source: 'workers' }],
  },
  {
    sentence: 'The pickers will strike, said a man who asked not to be named.',
    found: [{ words: 'The pickers will strike', source: 'a man' }],
  },
  {
    sentence: 'The pickers will strike, said analysts at the bank, and it will last.',
    found: [{ words: 'The pickers will strike' }, { words: 'and it will last' }],
  },
  {
    sentence: 'The orchard’s owner, a bank, said people at the farm had left.',
    found: [{ words: 'people at the farm had left', source: 'The orchard’s owner' }],
  },
  {
    sentence: 'The orchard, which lost money and said it would close, was sold.',
    found: [{ words: 'it would close', source: 'The orchard' }],
  },
  {
    sentence: 'The minister ordered the army to clear the camp.',
    found: [{ words: 'the army to clear the camp', source: 'The minister' }],
  },
  {
    sentence: 'The minister promised the town on Monday that the flood would not come back.',
    found: [{ words: 'that the flood would not come back' }],
  },
  {
    sentence: 'The minister warned the town that armed men had come.',
    found: [{ words: 'that armed men had come' }],
  },
  {
    sentence: 'The owner knew that the bridge was weak, an engineer said.',
    found: [{ words: 'The owner knew that the bridge was weak', source: 'an engineer' }],
  },
  {
    sentence: 'The letters showed why the bridge fell, Angela Merkel said.',
    found: [{ words: 'The letters showed why the bridge fell', speakers: ['angela-merkel'] }],
  },
  {
    sentence: 'Engineers believe that the bridge was weak, Reuters reported.',
    found: [{ words: 'that the bridge was weak', source: 'Engineers', via: ['Reuters'] }],
  },
  {
    sentence: 'The attack, which hit the port, was the worst in years, police said.',
    found: [{ words: 'The attack, which hit the port, was the worst in years', source: 'police' }],
  },
  {
    sentence: 'Three orchards were sold, hospital records show.',
    found: [{ words: 'Three orchards were sold', source: 'hospital records' }],
  },
  {
    sentence: 'Harvests fell by 3 percent, Eurostat data show.',
    found: [{ words: 'Harvests fell by 3 percent', source: 'Eurostat data' }],
  },
  {
    sentence: 'The letters, which were shown to the jury, suggest that the bridge was weak.',
    found: [{ words: 'that the bridge was weak', source: 'The letters' }],
  },
  {
    sentence: 'The bridge was weak, say engineers in Leeds.',
    found: [{ words: 'The bridge was weak', source: 'engineers' }],
  },
  {
    sentence: 'Officials agreed the red and green lines will close.',
    found: [{ words: 'the red and green lines will close', source: 'Officials' }],
  },
  {
    sentence:
      'Those who swam were less likely to fall than those who did not, the researchers found.',
    found: [{ source: 'the researchers' }],
  },
  {
    sentence: 'Harvests fell, according to data compiled by Acme.',
    found: [{ words: 'Harvests fell', source: 'Acme', speakers: ['acme'] }],
  },
  {
    sentence: 'According to figures released on Tuesday by the Bank of Lima, harvests fell.',
    found: [{ words: 'harvests fell', source: 'the Bank of Lima' }],
  },
  {
    sentence: 'The bridge was weak, according to a report seen by Acme.',
    found: [{ words: 'The bridge was weak', source: 'a report seen' }],
  },
  {
    sentence: 'The minister persuaded composers to write for the harp.',
    found: [{ words: 'composers to write for the harp', source: 'The minister' }],
  },
])('reported clauses: $sentence', ({ sentence, found }) => {
  expect(quotationsIn(sentence)).toMatchObject(found.map((row) => ({ kind: 'indirect', ...row })))
  expect(quotationsIn(sentence)).toHaveLength(found.length)
})

test.each([
  'The film “We Will Not Stop” opens on Friday.',
  'Robert “Bob” Dole retired.',
  'The so-called “safe zones” were shelled.',
  'He used the word “exit”.',
  'The rock ’n’ roll of the ’90s, the teachers’ strike and the leaders’ call.',
  'Angela Merkel refused to say that the talks had failed.',
  'Angela Merkel did not say the talks had failed.',
  'Angela Merkel declined to call it an invasion.',
  'The suit, filed on Thursday in Lima, asks for $400m in compensation.',
  'He saw the notes on the table.',
  'Angela Merkel recalled the gardener’s plan.',
  'Gardener stole 40 trees, court told.',
  'They close the bridge, warn drivers and go home.',
  'Her vow to sell the orchard was a mistake.',
  'The minister ordered an inquiry into the fire that killed 12 people.',
  'Police warned residents after a storm that flooded the town.',
  'The raid that Angela Merkel ordered last month to clear the camp was a mistake.',
  'Voters wanted a government that got on with the job.',
  'Acme, which is based in Leeds, denied the allegations.',
  'Acme, which employs 60 people and reported a profit last year, denied any wrongdoing.',
  'The United States left.',
  'The victims, she said, father and son.',
  'The prices, he said, far too high.',
  'The bombs, she said, like rain.',
  'The tree, experts say, root and branch.',
  'Several ministers, she said, including two women.',
  'The deal, Ada Berg said, speaking in Lima, was off.',
  'The ministers, according to the list: Ko, Berg and Cole.',
  'The fair, according to a poster, with games and cakes.',
  'The court sat while the alleged thief is still free.',
  'The widely reported sale of the pier has failed.',
  'Angela Merkel put it on a shelf and the boy left the room.',
  'Lindqvist has agreed a new contract at Elm Park and will wear the green shirt.',
  'Angela Merkel went on to write six more works for the harp.',
  'The ring was lost, and so was the watch the boy found.',
  '‘I hoped the film was a dog’: Ana Ruiz on her film\n\nAna Ruiz was nine.',
  'Her warm playing persuaded composers to write for the harp.',
  'The minister feared losing the seat; that now looks likely.',
  'A 5" screen and a 6" screen.',
])('no quotation: %s', (sentence) => {
  expect(quotationsIn(sentence)).toEqual([])
})

test.each([
  {
    what: 'split by its attribution',
    text: '“It is,” the minister said, “a good deal.”',
    found: [
      { words: 'It is,', group: 0 },
      { words: 'a good deal.', group: 0 },
    ],
  },
  {
    what: 'split, with the commas outside of the marks',
    text: '“It is”, the minister said, “a good deal”.',
    found: [
      { words: 'It is', group: 0 },
      { words: 'a good deal', group: 0 },
    ],
  },
  {
    what: 'going on after its attribution',
    text: '“We must act. We will act,” Merkel told reporters. “Nobody will stop us.”',
    found: [
      { source: 'Merkel', group: 0 },
      { source: 'Merkel', group: 0 },
    ],
  },
  {
    what: 'opened again in the next paragraph',
    text: 'Merkel said: “We must act.\n\n“We will act.”',
    found: [
      { source: 'Merkel', group: 0 },
      { source: 'Merkel', group: 0 },
    ],
  },
  {
    what: 'split, and not quoted',
    text: 'The talks, officials said, had failed.',
    found: [
      { words: 'The talks', group: 0 },
      { words: 'had failed', group: 0 },
    ],
  },
  {
    what: 'split by who was told, and when',
    text: 'The ferry, Angela Merkel told the BBC on Monday, had sunk.',
    found: [
      { words: 'The ferry', source: 'Angela Merkel', group: 0 },
      { words: 'had sunk', source: 'Angela Merkel', group: 0 },
    ],
  },
  {
    what: 'split by who was told, in marks',
    text: '“The ferry,” she told the court, “has sunk.”',
    found: [
      { words: 'The ferry,', group: 0 },
      { words: 'has sunk.', group: 0 },
    ],
  },
  {
    what: 'split before a verb in the present',
    text: 'The drug, doctors say, saves lives.',
    found: [
      { words: 'The drug', group: 0 },
      { words: 'saves lives', group: 0 },
    ],
  },
  {
    what: 'split before the base form that a plural takes',
    text: 'The trees, experts say, cool the streets.',
    found: [
      { words: 'The trees', source: 'experts', group: 0 },
      { words: 'cool the streets', source: 'experts', group: 0 },
    ],
  },
  {
    what: 'split before an adverb and a base form',
    text: 'The men on board, Ada Berg said, often sleep in tents.',
    found: [
      { words: 'The men on board', source: 'Ada Berg', group: 0 },
      { words: 'often sleep in tents', source: 'Ada Berg', group: 0 },
    ],
  },
  {
    what: 'split before “including”',
    text: 'The group, he said, including two children, had fled.',
    found: [
      { words: 'The group', source: 'he', group: 0 },
      { words: 'including two children, had fled', source: 'he', group: 0 },
    ],
  },
  {
    what: 'split by who was told, before “including”',
    text: 'Six of the crew, Ada Berg told the court, including the cook, are missing.',
    found: [
      { words: 'Six of the crew', source: 'Ada Berg', group: 0 },
      { words: 'including the cook, are missing', source: 'Ada Berg', group: 0 },
    ],
  },
  {
    what: 'split behind when it was',
    text: 'Two days later, he told the jury, the ferry sank.',
    found: [
      { words: 'Two days later', group: 0 },
      { words: 'the ferry sank', group: 0 },
    ],
  },
  {
    what: 'split by “according to”',
    text: 'The town, according to officials, was cut off.',
    found: [
      { words: 'The town', source: 'officials', group: 0 },
      { words: 'was cut off', source: 'officials', group: 0 },
    ],
  },
  {
    what: 'split by “according to” and a name behind an office',
    text: 'The bridge, according to the mayor, Ada Berg, will reopen in May.',
    found: [
      { words: 'The bridge', group: 0 },
      { words: 'will reopen in May', group: 0 },
    ],
  },
  {
    what: 'split by “according to” behind when it was',
    text: 'In 2019, according to the ministry, 400 people died.',
    found: [
      { words: 'In 2019', source: 'the ministry', group: 0 },
      { words: '400 people died', source: 'the ministry', group: 0 },
    ],
  },
  {
    what: 'behind “however, according to”, no group',
    text: 'However, according to officials, the ferry had sunk.',
    found: [{ words: 'the ferry had sunk', source: 'officials', group: null }],
  },
  {
    what: 'behind “however”, no group',
    text: 'However, she said, the ferry had sunk.',
    found: [{ words: 'the ferry had sunk', group: null }],
  },
  {
    what: 'going on behind who was told, no clause about them',
    text: 'Angela Merkel told the BBC, which had asked her, that the ferry had sunk.',
    found: [{ words: 'that the ferry had sunk', source: 'Angela Merkel', group: null }],
  },
  {
    what: 'two quotations, no group',
    text: 'Merkel said “yes” and Putin said “no”.',
    found: [
      { source: 'Merkel', group: null },
      { source: 'Putin', group: null },
    ],
  },
])('groups: $what', ({ text, found }) => {
  expect(quotationsIn(text)).toMatchObject(found)
})

test.each([
  { sentence: 'In a statement, Angela Merkel said the treaty was dead.', via: ['a statement'] },
  {
    sentence: 'Angela Merkel said in an interview with the BBC on Monday that it was dead.',
    via: ['an interview with the BBC'],
  },
  {
    sentence: '“The talks failed,” Merkel said, according to the Bild newspaper.',
    via: ['the Bild newspaper'],
  },
  { sentence: 'State media said the general had resigned, Reuters reported.', via: ['Reuters'] },
  { sentence: 'Angela Merkel said the treaty was dead.', via: [] },
  {
    sentence: '“We were not asked,” Merkel said in a letter carried by the Dresdner Bote.',
    via: ['the Dresdner Bote', 'a letter'],
  },
  {
    sentence: 'The orchard had been sold, according to a gardener quoted by the newspaper Der Hof.',
    via: ['the newspaper Der Hof'],
  },
  { sentence: 'A survey by the beekeepers found that the hives were empty.', via: ['A survey'] },
  { sentence: 'Angela Merkel told state radio that the orchard was sold.', via: ['state radio'] },
  { sentence: 'Angela Merkel told CNN her party “would win”.', via: ['CNN'] },
  { sentence: 'Angela Merkel told the gardeners that the orchard was sold.', via: [] },
  { sentence: 'Angela Merkel told Sky News that the orchard was sold.', via: ['Sky News'] },
  {
    sentence: 'Angela Merkel told the Leeds Gazette last year that it closed.',
    via: ['the Leeds Gazette'],
  },
  { sentence: 'Angela Merkel told the Post Office that the orchard was sold.', via: [] },
  {
    sentence: 'The orchard will be sold, Reuters reported, citing two officials.',
    via: ['two officials'],
  },
  { sentence: 'The orchard will close, Merkel said, citing the fog.', via: [] },
  {
    sentence: 'Reuters reported, citing a police source, that the orchard had been sold.',
    via: ['a police source'],
  },
  {
    sentence: 'Angela Merkel said on her website that the orchard was sold.',
    via: ['her website'],
  },
  { sentence: 'Angela Merkel said in a speech that the orchard was sold.', via: [] },
])('the chain: $sentence', ({ sentence, via }) => {
  expect(quotationsIn(sentence)).toMatchObject([{ via }])
})

test.each([
  {
    sentence: 'The auditors’ report, published on Monday, says that the bridge was weak.',
    source: 'The auditors',
    via: ['The auditors’ report'],
  },
  {
    sentence: 'According to the auditors’ report, the bridge was weak.',
    source: 'the auditors',
    via: ['the auditors’ report'],
  },
  {
    sentence: 'Reuters’ report said that the deal was off.',
    source: 'Reuters',
    via: ['Reuters’ report'],
  },
  {
    sentence: 'The ministry’s own draft report warned that the dam was weak.',
    source: 'The ministry',
    via: ['The ministry’s own draft report'],
  },
  {
    sentence: 'A report by the auditors says that the bridge was weak.',
    source: 'the auditors',
    via: ['A report'],
  },
  {
    sentence: 'This week’s statement said that the bridge was weak.',
    source: 'This week’s statement',
    via: [],
  },
])('nobody stands in their own chain: $sentence', ({ sentence, source, via }) => {
  expect(quotationsIn(sentence)).toMatchObject([{ source, via }])
})

test('what somebody is reported to have asked is the report of who says so', () => {
  expect(
    quotationsIn('Berlin had urged Rome to sell the orchard, two officials said.')[0],
  ).toMatchObject({
    words: 'Berlin had urged Rome to sell the orchard',
    source: 'two officials',
    via: [],
  })
})

test.each([
  'Gardener “stole 40 of the trees”, jury told.',
  'He was told: “Go home and never come back.”',
])('who was told is not who said so: %s', (sentence) => {
  expect(quotationsIn(sentence)).toMatchObject([{ source: null }])
})

test('the name of who was told is no part of the words', () => {
  expect(quotationsIn('He told his sister Anna that the orchard was sold.')).toMatchObject([
    { words: 'that the orchard was sold' },
  ])
  expect(quotationsIn('He told reporters Anna Berg had sold it.')).toMatchObject([
    { words: 'Anna Berg had sold it' },
  ])
})

test.each([
  {
    sentence: 'Ada Berg told BBC Radio 4’s Today programme that the cuts were cruel.',
    found: { words: 'that the cuts were cruel', via: ['BBC Radio 4’s Today programme'] },
  },
  {
    sentence: 'Ms Berg told Sky News’s Sunday programme that rates would rise.',
    found: { words: 'that rates would rise', via: ['Sky News’s Sunday programme'] },
  },
  {
    sentence: 'Wiranto Harjono told LBC’s breakfast show the ferry had sunk.',
    found: { words: 'the ferry had sunk', via: ['LBC’s breakfast show'] },
  },
  {
    sentence: 'Ada Berg told the Today programme she would resign.',
    found: { words: 'she would resign', via: ['the Today programme'] },
  },
  {
    sentence: 'Emma Cole told BBC Radio 5 Live on Monday that the ferry had sunk.',
    found: { words: 'that the ferry had sunk', via: ['BBC Radio 5 Live'] },
  },
  {
    sentence: 'Emma Cole told ITV’s Good Morning Britain that the ferry had sunk.',
    found: { words: 'that the ferry had sunk' },
  },
  {
    sentence: 'Ben Hale told CNN’s Jake Okafor that he would run.',
    found: { words: 'that he would run', speakers: ['ben-hale'], via: [] },
  },
  {
    sentence: 'Ada Berg told the BBC on Sunday the ferry had sunk.',
    found: { words: 'the ferry had sunk', via: ['the BBC'] },
  },
  {
    sentence: 'Ada Berg told the BBC programme makers had left.',
    found: { words: 'programme makers had left' },
  },
  {
    sentence: 'Ada Berg told Sky News Sunday services had ended.',
    found: { words: 'services had ended', via: ['Sky News'] },
  },
])('the programme that was told is no part of the words: $sentence', ({ sentence, found }) => {
  expect(quotationsIn(sentence)).toMatchObject([found])
})

test('the subject of quoted words that tell a view is its holder, unless it speaks itself', () => {
  expect(quotationsIn('Germany is “ready to leave,” Reuters said.')).toMatchObject([
    { holder: 'germany' },
  ])
  expect(
    quotationsIn('Mr Biden said he and Mr Xi had “agreed to disagree”, Reuters reported.'),
  ).toMatchObject([{ holder: null, speakers: ['biden'], via: ['Reuters'] }])
  expect(quotationsIn('Germany said Germany is “ready to leave”.')).toMatchObject([
    { holder: null },
  ])
})

test.each([
  {
    sentence: 'A storm closed the harbour. “We lost the boat,” she said.',
    missing: ['nobody-for-pronoun', 'she'],
  },
  {
    sentence: 'Anna Berg wrote under a headline that said, “The pier stays shut for good.”',
    missing: ['nobody-says', 'said'],
  },
  {
    sentence: '“Nobody told us that the ferry would not sail today.”',
    missing: ['quoted-without-cue', 'Nobody told us that the ferry would not sail today.'],
  },
])('what it would take to know the speaker: $sentence', ({ sentence, missing }) => {
  const [quotation] = analyse(sentence).quotations
  const { rule, words } = quotation?.evidence.at(-1) ?? {}
  expect([rule, ...(words ?? []).map((range) => sliceOf(sentence, range))]).toEqual(missing)
})
