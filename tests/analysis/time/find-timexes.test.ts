import { expect, test } from 'vitest'
import { findTimexes } from '../../../src/analysis/time/find-timexes.ts'
import { documentOf } from '../document-of.ts'

/** A Wednesday. */
const published = '2022-06-15'

/** What is found, as “words → value”, with the mod where there is one. */
function timesIn(text: string, on: string | null = published): string[] {
  return findTimexes(documentOf(text), on).map(({ range, value, mod }) => {
    const words = text.slice(range.start, range.end)
    return [`${words} → ${value}`, mod].filter(Boolean).join(' ')
  })
}

test.each([
  // weekdays by tense
  ['On Friday, the two countries opened a bridge.', 'Friday → 2022-06-10'],
  ['The council will meet on Friday.', 'Friday → 2022-06-17'],
  ['They spoke by phone on Wednesday.', 'Wednesday → 2022-06-15'],
  ['The bank will cut rates on Friday.', 'Friday → 2022-06-17'],
  ['The bank cut rates on Friday.', 'Friday → 2022-06-10'],
  ['Lima play Quito on Sunday.', 'Sunday → 2022-06-19'],
  ['Lima City face Quito at the Arena on Saturday.', 'Saturday → 2022-06-18'],
  ['Lima travel to Quito on Tuesday.', 'Tuesday → 2022-06-21'],
  ['On Friday, Lima host Quito.', 'Friday → 2022-06-17'],
  ['The bank publishes its results on Friday.', 'Friday → 2022-06-17'],
  ['The trial, before a jury of nine, continues on Monday.', 'Monday → 2022-06-20'],
  ['The summit, hosted by Peru, starts on Monday.', 'Monday → 2022-06-20'],
  ['They saw the Lima play on Sunday.', 'Sunday → 2022-06-12'],
  ['He faces charges over the attack on Monday.', 'Monday → 2022-06-13'],
  ['The leaves of the tree, all red, fell on Monday.', 'Monday → 2022-06-13'],
  ['The report is scheduled to be released on Monday.', 'Monday → 2022-06-20'],
  ['Officials said Thursday the dam had held.', 'Thursday → 2022-06-09'],
  ['He must answer by Friday.', 'Friday → 2022-06-17'],
  ['They met last Tuesday.', 'last Tuesday → 2022-06-14'],
  ['It released a statement on Wednesday evening.', 'Wednesday evening → 2022-06-15TEV'],
  ['Friday’s vote was close.', 'Friday → 2022-06-10'],
  ['The deadline is Friday.', 'Friday → 2022-06-17'],
  // days and months of the calendar
  ['The call took place on February 25.', 'February 25 → 2022-02-25'],
  ['The call took place on 25 February 2021.', '25 February 2021 → 2021-02-25'],
  ['He died on Feb. 25 in Rome.', 'Feb. 25 → 2022-02-25'],
  ['The law will take effect on Feb. 25.', 'Feb. 25 → 2023-02-25'],
  ['They left on the 3rd of May.', '3rd of May → 2022-05-03'],
  ['On Saturday, April 23, 2022, they left.', 'Saturday, April 23, 2022 → 2022-04-23'],
  ['In February, they signed a treaty.', 'February → 2022-02'],
  ['They will vote in February.', 'February → 2023-02'],
  ['They will vote in the last week of November.', 'the last week of November → 2022-11'],
  ['They met in the first days of May 2021.', 'the first days of May 2021 → 2021-05'],
  ['She left in March 1996.', 'March 1996 → 1996-03'],
  ['She left in January last year.', 'January last year → 2021-01'],
  ['Filed on 2022-06-01 by the court.', '2022-06-01 → 2022-06-01'],
  ['The fair ran from 3 to 5 May.', '3 to 5 May → 2022-05-03/2022-05-05'],
  ['The fair ran between 3 and 5 May 2021.', '3 and 5 May 2021 → 2021-05-03/2021-05-05'],
  ['The fair ran June 9-12.', 'June 9-12 → 2022-06-09/2022-06-12'],
  ['The summit falls in the week of June 20.', 'the week of June 20 → 2022-W25'],
  ['The case is heard in May.', 'May → 2023-05'],
  ['A pact of a still unspecified date in January would help.', 'January → 2023-01'],
  ['They left last May.', 'last May → 2021-05'],
  ['The plan closes by year-end.', 'year-end → 2022-12-31'],
  // years, decades, parts of them
  ['The bridge was built in 2014.', '2014 → 2014'],
  ['Talks began in mid-2014.', 'mid-2014 → 2014 MID'],
  ['Prices rose in the 1990s.', 'the 1990s → 199'],
  ['It held power in the late 1970s.', 'the late 1970s → 197 END'],
  ['In the 19th century it was a port.', 'the 19th century → 18'],
  ['Profit fell in the third quarter of 2021.', 'the third quarter of 2021 → 2021-Q3'],
  ['The trade grew since the start of the year.', 'the start of the year → 2022 START'],
  ['They married last summer.', 'last summer → 2021-SU'],
  ['They shopped on Thanksgiving last year.', 'Thanksgiving last year → 2021-11-25'],
  [
    'It grew in the second half of the 20th century.',
    'the second half of the 20th century → 19 END',
  ],
  ['Arrests fell in the 2015 fiscal year.', 'the 2015 fiscal year → 2015'],
  ['He died within weeks or months of it.', 'weeks or months → PXW'],
  ['Sales rose in the first half of calendar 2021.', 'the first half of calendar 2021 → 2021-H1'],
  ['Sales rose in the second half.', 'the second half → 2021-H2'],
  ['The firm posted first-half profits of $9 million.', 'first-half → 2022-H1'],
  ['She was shot on the night of Oct. 23.', 'the night of Oct. 23 → 2021-10-23TNI'],
  ['They proposed a debate on June 14.', 'June 14 → 2022-06-14'],
  // counted from the publication day
  ['The leaders will speak next week.', 'next week → 2022-W25'],
  ['The fund lost money last month.', 'last month → 2022-05'],
  ['Sales rose this year.', 'this year → 2022'],
  ['It rained yesterday.', 'yesterday → 2022-06-14'],
  ['He left two weeks ago.', 'two weeks ago → 2022-W22'],
  ['He left ten years ago.', 'ten years ago → 2012'],
  ['It fell two hundred years ago.', 'two hundred years ago → 1822'],
  ['It stood for two hundred and fifty years.', 'two hundred and fifty years → P250Y'],
  ['It lived 66 million years ago.', '66 million years ago → XXXX'],
  ['It lived 2,500,000 years ago.', '2,500,000 years ago → XXXX'],
  ['They met this morning.', 'this morning → 2022-06-15TMO'],
  // lengths, sets, the present and the past at large
  ['He ruled for two years.', 'two years → P2Y'],
  ['It took several weeks.', 'several weeks → PXW'],
  ['The bonds will be repaid in five years.', 'five years → 2027'],
  ['It was built in five years.', 'five years → P5Y'],
  ['A six-month truce held.', 'six-month → P6M'],
  ['They meet every Monday.', 'every Monday → XXXX-WXX-1'],
  ['It costs $3 billion a year.', 'a year → P1Y'],
  ['They have grown close in recent years.', 'recent years → PAST_REF'],
  ['He now lives in Rome.', 'now → PRESENT_REF'],
  ['She was due to arrive in Lima on Saturday.', 'Saturday → 2022-06-18'],
  ['The delay was due to heavy rain on Saturday.', 'Saturday → 2022-06-11'],
  ['They were held in the early hours of Sunday.', 'the early hours of Sunday → 2022-06-12 START'],
  ['She trained ahead of Sunday’s final.', 'Sunday → 2022-06-19'],
  ['She hopes to be fit for Sunday’s match.', 'Sunday → 2022-06-19'],
  ['She was left out for Sunday’s match.', 'Sunday → 2022-06-12'],
  ['She will be tried for Sunday’s attack.', 'Sunday → 2022-06-12'],
  ['“Today is fine,” he said.', 'Today → 2022-06-15'],
])('%s', (text, found) => {
  expect(timesIn(text)).toEqual([found])
})

test.each([
  ['The blast came at 10:35 a.m. Friday.', ['10:35 a.m. Friday → 2022-06-10T10:35']],
  [
    'He spoke on Wednesday evening about the afternoon talks.',
    ['Wednesday evening → 2022-06-15TEV', 'the afternoon → 2022-06-15TAF'],
  ],
  [
    'The bridge fell on Monday. In the night the rain came.',
    ['Monday → 2022-06-13', 'the night → 2022-06-13TNI'],
  ],
  ['They were paid for the long hours of Sunday.', ['hours → PTXH', 'Sunday → 2022-06-12']],
  [
    'In 1995 he became a general, and the following year he retired.',
    ['1995 → 1995', 'the following year → 1996'],
  ],
  [
    'The blast came Friday, June 3. The shares had peaked the previous Friday.',
    ['Friday, June 3 → 2022-06-03', 'the previous Friday → 2022-05-27'],
  ],
  [
    'They met on Sunday in a hall of 2014. The polls closed at 10 p.m., and at 2 a.m. the next day it was over.',
    [
      'Sunday → 2022-06-12',
      '2014 → 2014',
      '10 p.m. → 2022-06-12T22:00',
      '2 a.m. the next day → 2022-06-13T02:00',
    ],
  ],
  // a date without a year goes on from one that the text tells of
  [
    'She was held on 3 May 2019. On 5 May she was freed.',
    ['3 May 2019 → 2019-05-03', '5 May → 2019-05-05'],
  ],
  [
    'They met in February 2020. In March the talks failed.',
    ['February 2020 → 2020-02', 'March → 2020-03'],
  ],
  [
    'He fled on 3 December 2018. In January he was held.',
    ['3 December 2018 → 2018-12-03', 'January → 2019-01'],
  ],
  [
    'He fled on 3 July 2018.\n\nOn 9 July he was held.',
    ['3 July 2018 → 2018-07-03', '9 July → 2018-07-09'],
  ],
  [
    'He fled on 3 March 2018.\n\nOn 9 March he was held.',
    ['3 March 2018 → 2018-03-03', '9 March → 2018-03-09'],
  ],
  // … but not from one in passing, nor into the news of these weeks, the future or another year
  [
    'Ann Li, elected in May 2011, resigned. In March she left.',
    ['May 2011 → 2011-05', 'March → 2022-03'],
  ],
  [
    'The ban, which began in May 2011, fell. In March it was back.',
    ['May 2011 → 2011-05', 'March → 2022-03'],
  ],
  [
    'The ban was passed in May 2011. On 3 June it was lifted.',
    ['May 2011 → 2011-05', '3 June → 2022-06-03'],
  ],
  [
    'The ban was passed in May 2011. In January it was lifted.',
    ['May 2011 → 2011-05', 'January → 2022-01'],
  ],
  [
    'The ban was passed in May 2011.\n\nIn March it was lifted.',
    ['May 2011 → 2011-05', 'March → 2022-03'],
  ],
  [
    'The ban was passed in May 2011. It will end on 5 July.',
    ['May 2011 → 2011-05', '5 July → 2022-07-05'],
  ],
  // the hours of a live blog are of its day, or of the day that heads them
  [
    'Li resigned on Sunday.\n\n21:14\n\nShe spoke at 10 p.m. in Lima.',
    ['Sunday → 2022-06-12', '21:14 → 2022-06-15T21:14', '10 p.m. → 2022-06-15T22:00'],
  ],
  [
    'Thursday 9 June\n\n09:30\n\nTroops came on Monday.\n\n10:40\n\nThey left.',
    [
      'Thursday 9 June → 2022-06-09',
      '09:30 → 2022-06-09T09:30',
      'Monday → 2022-06-13',
      '10:40 → 2022-06-09T10:40',
    ],
  ],
  // not the night of a day to come
  [
    'The search will go on on Friday. Two men told of the night.',
    ['Friday → 2022-06-17', 'the night → XXXX-XX-XXTNI'],
  ],
  [
    'He will come on Friday. He will speak at 9 p.m. in Lima.',
    ['Friday → 2022-06-17', '9 p.m. → 2022-06-17T21:00'],
  ],
  ['It began in 1968 and ended that November.', ['1968 → 1968', 'that November → 1968-11']],
  // never finer than what is counted from
  [
    'She was jailed in 2018. Ten days later she fell ill.',
    ['2018 → 2018', 'Ten days later → 2018'],
  ],
  [
    'It shut in May 2018. A week later it burned.',
    ['May 2018 → 2018-05', 'A week later → 2018-05'],
  ],
  ['He left in 2018. The next day she followed.', ['2018 → 2018', 'The next day → 2018']],
  [
    'It was cut in 2018. Nine months later it rose.',
    ['2018 → 2018', 'Nine months later → XXXX-XX'],
  ],
  [
    'He left on 3 May 2018. A week later she left.',
    ['3 May 2018 → 2018-05-03', 'A week later → 2018-W19'],
  ],
  [
    'They met in May 2018. Two years later they wed.',
    ['May 2018 → 2018-05', 'Two years later → 2020'],
  ],
  ['In 2022 prices fell from the previous month.', ['2022 → 2022', 'the previous month → 2022-05']],
  [
    'Net fell in the first quarter of 2022, compared with the 2021 period.',
    ['the first quarter of 2022 → 2022-Q1', 'the 2021 period → 2021-Q1'],
  ],
  [
    'Net fell in the first quarter. For the nine months it rose from a year earlier.',
    ['the first quarter → 2022-Q1', 'the nine months → P9M', 'a year earlier → 2021'],
  ],
])('%s', (text, found) => {
  expect(timesIn(text)).toEqual(found)
})

test.each([
  'The army may march on the capital.',
  'Theresa May said no.',
  'The fall of the wall surprised him.',
  'It sold 2,000 cars for $1989.',
  'A 48-year-old man spoke.',
  'They need a second chance.',
  'The sun set over Augusta.',
  'Black Friday sales rose, The Sunday Times wrote.',
  'The novelist Johnnie Christmas signed books.',
  'He leads the Coalition to Stop Li and March on the Capitol.',
  'He was booked in the second half.',
  'He wrote the poem “Librarian in Winter”.',
  'A first-half penalty was missed.',
  'They staged a second-half comeback.',
  'The fund raised 1.5 million.',
  'It stood in the journal Medicine Today.',
  'They spoke of the night the bridge fell.',
])('%s has no time in it', (text) => {
  expect(timesIn(text)).toEqual([])
})

test.each([
  ['On Friday, they opened a bridge.', 'XXXX-WXX-5'],
  ['The call took place on February 25.', 'XXXX-02-25'],
  ['They signed it in February.', 'XXXX-02'],
  ['They will speak next week.', 'XXXX-WXX'],
  ['It rained yesterday.', 'XXXX-XX-XX'],
])('without a publication date “%s” stays open: %s', (text, value) => {
  const [timex] = findTimexes(documentOf(text), null)
  expect(timex).toMatchObject({ value, unresolved: 'no-reference-date' })
})

test.each([
  ['She fled on 3 May 2018. On 5 July she was held.', '5 July → 2018-07-05'],
  ['She fled on 3 May 2018.\n\nOn 5 July she was held.', '5 July → XXXX-07-05'],
])('without one a day goes on from its own paragraph: %s', (text, day) => {
  expect(timesIn(text, null)[1]).toBe(day)
})

test('a year needs no publication date', () => {
  expect(timesIn('It opened in May 2014.', null)).toEqual(['May 2014 → 2014-05'])
})

test.each([
  [
    'On Friday, they opened a bridge.',
    '“Friday” before Wednesday 15 June 2022 → Friday 10 June 2022',
  ],
  [
    'They will speak next week.',
    '“next week” counted from Wednesday 15 June 2022 → the week of 20 June 2022',
  ],
  ['They spoke on Wednesday.', '“Wednesday” is the day of publication → Wednesday 15 June 2022'],
  [
    'In February, they signed a pact.',
    '“February”, the last one before Wednesday 15 June 2022 → February 2022',
  ],
  [
    'They spoke on Wednesday evening.',
    '“Wednesday evening” is on the day of publication → the evening of Wednesday 15 June 2022',
  ],
  [
    'It will close at the end of the year.',
    '“the end of the year” counted from Wednesday 15 June 2022 → the end of 2022',
  ],
  [
    'It was seen earlier this year.',
    '“earlier this year” counted from Wednesday 15 June 2022 → 2022',
  ],
])('the sum of “%s” is shown', (text, sum) => {
  expect(findTimexes(documentOf(text), published)[0]?.evidence.sum).toBe(sum)
})

test('the sum of a part of the day names the day that it is on', () => {
  const [, afternoon] = findTimexes(
    documentOf('They met on May 5. By the afternoon all was said.'),
    published,
  )
  expect(afternoon?.evidence.sum).toBe(
    '“the afternoon” on the day named before, Thursday 5 May 2022 → the afternoon of Thursday 5 May 2022',
  )
})

test.each([
  ['The strike lasted from Monday to Friday.', '2022-06-06 2022-06-10'],
  ['The strike will last from Monday to Friday.', '2022-06-20 2022-06-24'],
  ['From Wednesday until Saturday trains did not run.', '2022-06-08 2022-06-11'],
  ['He worked Monday to Friday.', '2022-06-06 2022-06-10'],
  ['It is open from Monday to Friday.', 'XXXX-WXX-1 XXXX-WXX-5'],
  ['It stays open to visitors Friday–Sunday.', 'XXXX-WXX-5 XXXX-WXX-7'],
  ['It was open from Monday to Friday.', '2022-06-06 2022-06-10'],
  ['The road will be closed from 28 June to 3 May.', '2022-06-28 2023-05-03'],
  ['It will be shut from December to March.', '2022-12 2023-03'],
  ['It was shut from Saturday through Thursday.', '2022-06-04 2022-06-09'],
  ['It ran from 30 May to 2 June 2021.', '2021-05-30 2021-06-02'],
  ['It ran from 28 December to 3 January 2021.', '2020-12-28 2021-01-03'],
  ['It was closed from November 2018 to January.', '2018-11 2019-01'],
  ['It was closed between March 2019 and May.', '2019-03 2019-05'],
  ['It ran from 28 December 2019 to 3 January.', '2019-12-28 2020-01-03'],
  // in order already
  ['The fair ran between Friday and Sunday.', '2022-06-10 2022-06-12'],
  ['It was closed from 2019 to 2021.', '2019 2021'],
  // no interval
  ['They met on Monday and Friday.', '2022-06-13 2022-06-10'],
  ['The vote was brought forward from Monday to Friday.', '2022-06-13 2022-06-10'],
  ['He drove from Monday’s vote to Friday’s.', '2022-06-13 2022-06-10'],
  ['It was open from last Monday to Friday, 10 June 2022.', '2022-06-13 2022-06-10'],
])('an interval ends after it starts: %s', (text, values) => {
  const times = findTimexes(documentOf(text), published)
  expect(times.map(({ value }) => value).join(' ')).toBe(values)
})

test('the sum of an end that was moved names the other end', () => {
  const [start] = findTimexes(documentOf('It lasted from Monday to Friday.'), published)
  expect(start?.evidence.sum).toBe('“Monday” before Friday 10 June 2022 → Monday 6 June 2022')
})
