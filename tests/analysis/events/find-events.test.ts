import { expect, test } from 'vitest'
import { findEvents } from '../../../src/analysis/events/find-events.ts'
import { findTimexes } from '../../../src/analysis/time/find-timexes.ts'
import { documentOf } from '../document-of.ts'

/** A Wednesday. */
const published = '2022-06-15'

/** The timeline of a text, as “date label”. */
function timelineOf(text: string, on: string | null = published): string[] {
  const doc = documentOf(text)
  return findEvents(doc, [], findTimexes(doc, on), on).map(
    ({ date, label, planned }) =>
      `${date}${planned ? ' planned' : ''} ${text.slice(label.start, label.end)}`,
  )
}

test.each([
  ['The choir leaves for Lima on 20 June.', '2022-06-20 planned The choir leaves for Lima'],
  ['Members vote on 20 June.', '2022-06-20 planned Members vote'],
  ['Lima play Quito on Sunday.', '2022-06-19 planned Lima play Quito'],
  [
    'The talks, held in Lima, start on Monday.',
    '2022-06-20 planned The talks, held in Lima, start',
  ],
  [
    'Ada Berg, 38, who founded the choir in 2019, left.',
    '2019 Ada Berg, 38, who founded the choir',
  ],
  [
    'Members voted in favour of the plan, which will take effect on 20 June.',
    '2022-06-20 planned the plan, which will take effect',
  ],
  [
    'Two men were held in Lima in the early hours of Sunday.',
    '2022-06-12 Two men were held in Lima',
  ],
  ['The minister was on Monday sworn in.', '2022-06-13 The minister was on Monday sworn in'],
  [
    'Two riders were on Monday arraigned before a court in Lima.',
    '2022-06-13 Two riders were on Monday arraigned before a court in Lima',
  ],
  ['They opened a port on Monday praised by all.', '2022-06-13 They opened a port'],
  ['Ada Berg, who herself fell ill in 2019, left.', '2019 Ada Berg, who herself fell ill'],
  ['Ada Berg, a nurse who fell ill in 2019, left.', '2019 Ada Berg, a nurse who fell ill'],
  ['In Lima, a nurse who fell ill in 2019 left.', '2019 a nurse who fell ill'],
  [
    'A fire broke out just before noon on Friday as the ship left Lima.',
    '2022-06-10T12:00 A fire broke out',
  ],
  [
    'She said that the mayor’s predecessor, Ada Berg, had tried a merger in 2019.',
    '2019 the mayor’s predecessor, Ada Berg, had tried a merger',
  ],
  ['The talks continue on Monday and will end soon.', '2022-06-20 planned The talks continue'],
  ['The talks continued on Monday and went on.', '2022-06-13 The talks continued'],
  [
    'The bus crashed just before noon on Friday as it left Lima.',
    '2022-06-10T12:00 The bus crashed',
  ],
  [
    'On Monday, the officers who arrested him searched his home.',
    '2022-06-13 the officers who arrested him searched his home',
  ],
  [
    'The men who used to be her guests knocked down her stall on Monday.',
    '2022-06-13 The men who used to be her guests knocked down her stall',
  ],
  [
    'The man who had killed two was shot on Monday.',
    '2022-06-13 The man who had killed two was shot',
  ],
  ['The term that ended on Monday included a strike.', '2022-06-13 The term that ended'],
  ['He met the men who robbed the man killed on Monday.', '2022-06-13 the man killed'],
  [
    'The trial before a new judge continues on Monday.',
    '2022-06-20 planned The trial before a new judge continues',
  ],
  [
    'The bridge, officials said, collapsed on Monday.',
    '2022-06-13 The bridge, officials said, collapsed',
  ],
  [
    'On Monday the bridge, police said, collapsed.',
    '2022-06-13 the bridge, police said, collapsed',
  ],
  ['It was not until 2019, when the law changed, that they won.', '2019 they won'],
  ['It was on Monday that the bridge fell.', '2022-06-13 the bridge fell'],
  ['It was built in 2014 so that he could live.', '2014 It was built'],
  ['They met her on Monday.', '2022-06-13 They met her'],
  ['They met her brother on Monday.', '2022-06-13 They met her brother'],
  ['She has kept the light since 1994.', '1994 She has kept the light since 1994'],
  [
    'Since 2019 the town has paid people to plant trees.',
    '2019 Since 2019 the town has paid people to plant trees',
  ],
  ['The road has been closed since Monday.', '2022-06-13 The road has been closed since Monday'],
  ['He fell in 1998, when a ladder broke.', '1998 a ladder broke'],
  [
    'They stayed until 4 June, the first day of term, when they were sent home.',
    '2022-06-04 they were sent home',
  ],
  ['The war has raged since May 2019, when Lima invaded Quito.', '2019-05 Lima invaded Quito'],
  ['The mayor told us it would be rebuilt in 2026.', '2026 planned it would be rebuilt'],
  ['He told the court the money was paid in 2014.', '2014 the money was paid'],
  ['He told her mother the news that broke on Monday.', '2022-06-13 the news that broke'],
  [
    'A student named Ann Li turned to bones in 2014.',
    '2014 A student named Ann Li turned to bones',
  ],
  ['The club named Ann Li its captain in 2014.', '2014 The club named Ann Li its captain'],
  ['She flies to Lima on Friday.', '2022-06-17 planned She flies to Lima'],
  [
    'The ship reached Lima shortly before noon on 3 June.',
    '2022-06-03T12:00 The ship reached Lima',
  ],
  [
    'A first round, in Lima in March 2021, ended without a text.',
    '2021-03 A first round, in Lima in March 2021, ended without a text',
  ],
  [
    'The pier, officials told the paper, collapsed on Monday.',
    '2022-06-13 The pier, officials told the paper, collapsed',
  ],
  ['In Lima, officials said the pier collapsed on Monday.', '2022-06-13 the pier collapsed'],
  [
    'Li flew from Lima, where it was raining, on Sunday evening.',
    '2022-06-12TEV Li flew from Lima',
  ],
  ['She will be back on 20 June.', '2022-06-20 planned She will be back on 20 June'],
  [
    'They were kept in a mine near Rome that flooded in 1984.',
    '1984 a mine near Rome that flooded',
  ],
  ['The tower burnt down in March 2020.', '2020-03 The tower burnt down'],
  ['A court upheld the ban on Monday.', '2022-06-13 A court upheld the ban'],
  ['The strike ran from Monday to Friday.', '2022-06-06/2022-06-10 The strike ran'],
  ['The strike ran from 12 May 2021 to 3 May 2021.', '2021-05-12 The strike ran'],
  ['In May it had forecast a loss.', '2022-05 it had forecast a loss'],
  [
    'On Friday, Peru and Chile opened a port which they hope will help.',
    '2022-06-10 Peru and Chile opened a port',
  ],
  [
    'Both will address the summit of the bloc comprising Peru and Chile next week.',
    '2022-W25 planned Both will address the summit of the bloc',
  ],
  [
    'In February, they signed a partnership aimed at trade and said it would last.',
    '2022-02 they signed a partnership',
  ],
  [
    'The minister told his colleague during a call on Wednesday but added a warning.',
    '2022-06-15 The minister told his colleague during a call',
  ],
  [
    '“We will help,” the ministry said in a statement released on Wednesday evening.',
    '2022-06-15TEV the ministry said in a statement',
  ],
  ['The leader, who fled in May, died on Friday.', '2022-05 The leader, who fled'],
  [
    'Brazil, India and China signed a pact on Monday.',
    '2022-06-13 Brazil, India and China signed a pact',
  ],
  [
    'The bank announced on Friday that it would close.',
    '2022-06-10 The bank announced on Friday that it would close',
  ],
  [
    'The talks ran from 3 May to 5 May in Lima.',
    '2022-05-03/2022-05-05 The talks ran from 3 May to 5 May in Lima',
  ],
  ['He was arrested on March 26, 1996, in Rome.', '1996-03-26 He was arrested'],
  ['The team was started in 2004 to offer courses.', '2004 The team was started'],
  // what opens the sentence is about its subject
  ['Born in Lima in 1931, Li spent years at sea.', '1931 Born in Lima in 1931, Li'],
  ['Arrested in Lima on Friday, he denied it.', '2022-06-10 Arrested in Lima on Friday'],
  [
    'The wall gave way at about 2:15 a.m. on Monday following rain.',
    '2022-06-13T02:15 The wall gave way',
  ],
  // a bound of what is planned
  [
    'The report will be published by the end of July.',
    '2022-07 planned The report will be published',
  ],
  ['The firm plans to close two mines by 2025.', '2025 planned The firm plans to close two mines'],
  ['Drains will be relaid from Monday 20 June.', '2022-06-20 planned Drains will be relaid'],
  ['The trial is set for November.', '2022-11 planned The trial is set for November'],
  [
    'Next year’s fair is to be held in Lima.',
    '2023 planned Next year’s fair is to be held in Lima',
  ],
  [
    'The shuttle exploded 73 seconds after liftoff back on January 28, 1986.',
    '1986-01-28 The shuttle exploded 73 seconds after liftoff',
  ],
  ['The leaders met on 3 May.', '2022-05-03 The leaders met'],
  ['LIMA ― The bank opened on Friday.', '2022-06-10 The bank opened'],
  [
    'Crowds at the Peru-Chile border rioted on Friday.',
    '2022-06-10 Crowds at the Peru-Chile border rioted',
  ],
  ['She was in Rome on Friday.', '2022-06-10 She was in Rome'],
  [
    'A survey of 1,709 children - aged 8 to 10 years - was carried out in Lima, between July 2003 and December 2004.',
    '2003-07/2004-12 A survey of 1,709 children - aged 8 to 10 years - was carried out in Lima',
  ],
  ['She also claims that in 1997, she was sent to a ship.', '1997 she was sent to a ship'],
  ['Hackers broke into the bank in 2010, 2011 and 2013.', '2010 Hackers broke into the bank'],
  [
    'Li, who rose while leading the party, resigned on Monday.',
    '2022-06-13 Li, who rose while leading the party, resigned',
  ],
  ['So far this year, 14 states passed new laws.', '2022 14 states passed new laws'],
  [
    'It grew after the number of families at the northern border of the land rose in 2014.',
    '2014 the number of families at the northern border of the land rose',
  ],
  [
    'The show, which opened near Lima, Peru, is to run from June 20 to July 9.',
    '2022-06-20/2022-07-09 planned The show, which opened near Lima, Peru, is to run',
  ],
  ['This past week marked a turn.', '2022-W23 This past week marked a turn'],
  ['They met on Monday. The polls closed at 10 p.m.', '2022-06-13T22:00 The polls closed'],
  [
    'Li called for a ban in December after Syed Farook and his wife, Ann, killed 14 people.',
    '2021-12 Li called for a ban',
  ],
  [
    'Yesterday, Sweden defeated Peru 1 – 0 in Lima.',
    '2022-06-14 Sweden defeated Peru 1 – 0 in Lima',
  ],
  [
    'They struggled on Tuesday to explain why it had failed.',
    '2022-06-14 They struggled on Tuesday to explain why it had failed',
  ],
  ['Also Monday, Lima called for talks.', '2022-06-13 Lima called for talks'],
  [
    'In May 2013 - four months after Li left office - the ministry told the group that it had none.',
    '2013-01 Li left office',
  ],
  [
    'They met on Friday. A day earlier, scores of trucks, many with flags, streamed north out of Lima.',
    '2022-06-09 scores of trucks, many with flags, streamed north out of Lima',
  ],
  ['This year, the party has already placed 49.', '2022 the party has already placed 49'],
  [
    'During Questions Wednesday, Li defended the record.',
    '2022-06-15 During Questions Wednesday, Li defended the record',
  ],
  [
    'The accord, officially signed by 175 countries last month, holds.',
    '2022-05 The accord, officially signed by 175 countries',
  ],
  [
    'They concluded that Ann Li, a fierce opponent, fired the shots last October.',
    '2021-10 Ann Li, a fierce opponent, fired the shots',
  ],
  [
    'Ann Li, who led the force and later ran the bank, resigned on Sunday.',
    '2022-06-12 Ann Li, who led the force and later ran the bank, resigned',
  ],
  [
    'Ann Li, in an article published in Lima, rebuked the king on Sunday.',
    '2022-06-12 Ann Li, in an article published in Lima, rebuked the king',
  ],
  ['A record turnout was set in 2008.', '2008 A record turnout was set'],
  ['The deadline is Friday.', '2022-06-17 planned The deadline is Friday'],
])('%s', (text, first) => {
  expect(timelineOf(text)).toContain(first)
})

test.each([
  ['The probe hurt Chairman Ann Li, who was named in 2011.', '2011 Chairman Ann Li, who was named'],
  [
    'It put at risk the approval of Ann Li, who was named by the king and confirmed in May 2012.',
    '2012-05 Ann Li, who was named by the king and confirmed',
  ],
  [
    'The plan widens a programme for minors, which was set up in 2014.',
    '2014 minors, which was set up',
  ],
  [
    'It goes on show after the last flight which launches June 28.',
    '2022-06-28 planned the last flight which launches',
  ],
  ['They quoted the treaty that ended the war in 1945.', '1945 the treaty that ended the war'],
  ['He met the family of an expert kidnapped two years ago.', '2020 an expert kidnapped'],
  ['The order released Friday said little.', '2022-06-10 The order released'],
  [
    'Research to be released this month suggests otherwise.',
    '2022-06 planned Research to be released',
  ],
  ['A merger announced Monday would make it Irish.', '2022-06-13 A merger announced'],
  ['According to a posting made two days ago, they left.', '2022-06-13 a posting made'],
  [
    'It made the case for gambling, which was later approved in 1976.',
    '1976 gambling, which was later approved',
  ],
  ['Li chose that approach in the plan released Tuesday.', '2022-06-14 the plan released'],
  [
    'It broke rules, says a report from the inspector general to be released next week.',
    '2022-W25 planned a report from the inspector general to be released',
  ],
  [
    'They blamed Li’s use of a private server, which became public in March 2015.',
    '2015-03 Li’s use of a private server, which became public',
  ],
  [
    'It would be an amnesty, which the court rejected today.',
    '2022-06-15 an amnesty, which the court rejected',
  ],
  ['A man arrested on Monday was charged.', '2022-06-13 A man arrested'],
])('a clause about a noun begins with that noun: %s', (text, event) => {
  expect(timelineOf(text)).toEqual([event])
})

test('a label keeps the clause that says which day', () => {
  expect(
    timelineOf('It opened Monday. The order came the same day that Li left the court.'),
  ).toEqual([
    '2022-06-13 It opened',
    '2022-06-13 The order came the same day that Li left the court',
  ])
})

test('of two dates in a clause the one that says more counts', () => {
  expect(timelineOf('The ship will sail at the end of the month, on June 29.')[0]).toMatch(
    /^2022-06-29 planned/u,
  )
})

test('words that the article repeats are one event', () => {
  expect(
    timelineOf('The bank closed on Friday. Ann Li wept. The bank closed on Friday.'),
  ).toHaveLength(1)
})

test.each([
  [
    'They spoke on 25 February 2022, a day after Lima invaded Quito.',
    '2022-02-24 Lima invaded Quito',
  ],
  [
    'They spoke on 25 February 2022, two days before Lima invaded Quito.',
    '2022-02-27 Lima invaded Quito',
  ],
  ['Three days after the yard closed in 2019, the mayor resigned.', '2019 the mayor resigned'],
  ['A week after troops landed on 3 March 2020, the war ended.', '2020-W11 the war ended'],
])('a clause is counted from a dated one: %s', (text, event) => {
  expect(timelineOf(text)).toContain(event)
  expect(timelineOf(text)).toHaveLength(2)
})

test('the sum of a counted date is shown', () => {
  const doc = documentOf('They spoke on 25 February 2022, a day after Lima invaded Quito.')
  const [invasion] = findEvents(doc, [], findTimexes(doc, null), null)
  expect(invasion?.evidence).toMatchObject([
    { rule: 'counted-from-event', sum: 'the day before 25 February 2022 → 24 February 2022' },
  ])
})

test.each([
  'They have grown close in recent years.',
  'The dead leaves of May and the ends of June.',
  'She had left Lima before noon.',
  'Trade has boomed since the start of the year.',
  'The bridge will stay closed until Friday.',
  'She had closed two mines by 2021.',
  'He vowed to quit by 2021.',
  'Asked about it on Friday, she smiled.',
  'He will publish what he wrote, which dates from 2023.',
  'Officials said on Friday that the dam held.',
  'He told reporters Monday that he was well.',
  'Ten people were hurt, police said Friday.',
  'The 1971 Convention gives them a choice.',
  'He ruled for two years.',
  'Two dead in Friday crash',
  // what did not happen, or only might
  'The agency could not be reached on Friday.',
  'The agency declined to comment on Friday.',
  'Seventeen years ago, this would not have been possible.',
  'If she resigns on Friday, the party will vote.',
  'No injuries were reported on Monday.',
  'Will he resign on Friday?',
  'She made no comment on Monday.',
  // the hour is known, the day is not
  'The polls closed at 10:30 p.m.',
  'Next month, that bitterness could spill into the streets.',
  // how things are
  'This year’s theme was water.',
  'Today’s announcement is an affront to many.',
  'The rate is well below its peak of 12 percent in 2010.',
  'Officials believe the plan of 2014 works.',
  'Arrests are still under fiscal year 2014 levels.',
  'Thirty years ago, it was booming.',
  // the date of something else
  'Attacks have slowed since signing a pledge with Lima last September.',
  'He was accused of hacking computers in 2014.',
  'Until the accord with Chile in 1994, deals came mostly from Peru.',
  'A 2010 “playbook” told them how to sell.',
  'Comparing records between 2002 and 2010, they found a link.',
  'She has shown a weakness she did not reveal in 2008.',
  'They observed the anniversary of Li’s death in 1987.',
  'It lost $7 million, compared with a gain of $6 million last year.',
  'Net rose to $9 million, up from $8 million a year ago.',
  'It set up a budget for 2014.',
  'He looked past November to better times.',
  'The earthquake last month will cost less than $10 million.',
  'News of his arrest last week has inspired a movement.',
  'They told the companies of a cutback next month.',
  '2013 FOIA reply reported no records.',
  'Migrants crossing the Channel last year drove claims to a record.',
  'Looking to mend some faults the party made in 2012, Li has left.',
  'This has dropped to 56 percent today.',
  'He failed to calm them during an awkward December appearance.',
  // a moment of a match  // a moment of a match and no date
  'Six minutes later, Li scored a goal.',
  'In the second half, Li was booked for a bad foul.',
  // whose words these are, a line can’t say
  '“I was in China two weeks ago,” he said.',
  '“We signed it on Monday,” he said.',
  'The line would cost £2 billion, not the £1 billion promised in 2021.',
  'Prices have fallen to their lowest level since 2014.',
  'It has been the first strike since 2014.',
  'He has not been seen since Monday.',
  'She has been mayor since 2014.',
  'The mill had run since 1979.',
  'In 2014, when he was young, all was well.',
  'In her memoir, “The Reeds,” published in 1998, the composer wrote of it.',
])('%s tells no event with a date', (text) => {
  expect(timelineOf(text)).toEqual([])
})

test('events stand in the order of time, wider dates where they begin', () => {
  const text = [
    'They met on Monday.',
    'They will meet next week.',
    'The two signed a pact in June.',
    'They spoke on Wednesday evening.',
    'They dined on Wednesday.',
  ].join(' ')
  expect(timelineOf(text).map((event) => event.split(' ')[0])).toEqual([
    '2022-06',
    '2022-06-13',
    '2022-06-15',
    '2022-06-15TEV',
    '2022-W25',
  ])
})

test('without a publication date events keep the order that is known', () => {
  const text = 'They will meet next week. They spoke on May 5, a day after Lima invaded Quito.'
  const doc = documentOf(text)
  const events = findEvents(doc, [], findTimexes(doc, null), null)
  expect(events.map(({ date, undated, planned }) => [date, undated, planned])).toEqual([
    [null, 'no-reference-date', false],
    [null, 'no-reference-date', false],
    [null, 'no-reference-date', true],
  ])
  expect(timelineOf(text, null)).toEqual([
    'null Lima invaded Quito',
    'null They spoke',
    'null planned They will meet',
  ])
})

test('a clause with two dates is one event', () => {
  expect(timelineOf('They met on Monday in the afternoon of June 13.')).toHaveLength(1)
})

test('ranges lie inside the text and hold their labels', () => {
  const doc = documentOf(
    'On Friday, “the two” met (at noon) — and, in May, left; in 2014 they came.',
  )
  for (const { range, label } of findEvents(doc, [], findTimexes(doc, published), published)) {
    expect(range.start).toBeLessThanOrEqual(label.start)
    expect(label.end).toBeLessThanOrEqual(range.end)
    expect(range.end).toBeLessThanOrEqual(doc.text.length)
  }
})

test('a label ends before the word that leaves its date open', () => {
  expect(timelineOf('The fire destroyed the tower, probably in March 2020.')).toEqual([
    '2020-03 The fire destroyed the tower',
  ])
})
