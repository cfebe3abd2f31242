import { expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.ts'
import { sliceOf } from '../../../src/annotation/range.ts'

const body = [
  'The council approved a new tram line on Monday after years of debate about cost.',
  'The tram line will run from the harbour to the stadium, the council said.',
  'Drivers fear that the tram line will slow the traffic on the harbour road.',
  'Farmers in the north lost half of their wheat harvest to the summer drought.',
  'The wheat harvest is the smallest since records began, the farmers’ union said.',
  'The union asked for emergency help for farmers before the winter.',
  'A painting by an unknown artist was sold for a record price at an auction.',
  'The auction house said that the painting had hung in a kitchen for decades.',
  'The painting will be shown at the auction house until Sunday.',
]

test('headings in the text make the sections, and a paragraph before them gets a title of its own', () => {
  const text = `Tram line approved\n\n${body[0]}\n\nWhat it costs\n\n${body[1]}\n\n${body[2]}\n\n## What comes next\n\n${body[5]}`
  const { title, sections } = analyse(text)
  expect(title).toMatchObject({ origin: 'text', words: 'Tram line approved' })
  expect(sections.map((section) => section.title.origin)).toEqual(['made', 'text', 'text'])
  expect(sections.map((section) => section.title.words).slice(1)).toEqual([
    'What it costs',
    'What comes next',
  ])
  expect(sections.map((section) => section.paragraphs.length)).toEqual([1, 2, 1])
})

test('without headings the article is cut where the talk turns to something else', () => {
  const { sections } = analyse(body.map((words) => `${words} ${words}`).join('\n\n'))
  expect(sections.map((section) => section.paragraphs.length)).toEqual([3, 3, 3])
})

test('what is read in a minute is left in one piece', () => {
  expect(analyse(body.join('\n\n')).sections).toHaveLength(1)
})

test('a title made of what is quoted has no mark without its partner', () => {
  const { title } = analyse('“It has been a hard year,” chief executive Ada Berg told analysts.')
  expect(title).toMatchObject({ origin: 'made', words: 'It has been a hard year' })
})

test('a made title is a phrase of its section, and no two are the same', () => {
  const text = body.join('\n\n')
  const { sections } = analyse(text)
  for (const { title, range } of sections) {
    expect(title.range && sliceOf(text, title.range)).toBe(title.words)
    expect(sliceOf(text, range)).toContain(title.words)
    expect(title.words.length).toBeLessThan(50)
  }
  expect(new Set(sections.map(({ title }) => title.words)).size).toBe(sections.length)
})

test.each([
  ['a list', 'Three things changed:\n\nTrams\n\nBuses\n\nBicycles\n\nThe council said so.', 1],
  ['a quotation', 'The mayor spoke.\n\n“Not in my time”\n\nShe left.', 1],
])('%s has no headings', (_, text, count) => {
  expect(analyse(text).sections.filter(({ title }) => title.origin === 'text').length).toBeLessThan(
    count + 1,
  )
})

test('the questions of an interview are no headings', () => {
  const text = `Tram line approved\n\n${body[0]}\n\nRK: What will it cost?\n\nBC: ${body[1]}\n\nThe route\n\n${body[2]}`
  expect(
    analyse(text)
      .sections.map(({ title }) => title.words)
      .slice(1),
  ).toEqual(['The route'])
})

test('ids of paragraphs and sections stay when another part of the article is edited', () => {
  const before = analyse(body.join('\n\n'))
  const after = analyse(
    [...body.slice(0, 8), 'Nobody at the auction house knew who had painted it.'].join('\n\n'),
  )
  const ids = (analysis: typeof before) =>
    analysis.sections.flatMap(({ id, paragraphs }) => [
      id,
      ...paragraphs.map((paragraph) => paragraph.id),
    ])
  expect(ids(after).slice(0, -1)).toEqual(ids(before).slice(0, -1))
  expect(ids(after).at(-1)).not.toBe(ids(before).at(-1))
})

test.each([
  {
    name: 'an editor’s title comes first',
    text: 'Tram line approved\n\nThe council approved it.',
    supplied: 'Trams at last',
    title: { origin: 'editor', words: 'Trams at last' },
  },
  {
    name: 'a headline comes next',
    text: 'Tram line approved\n\nThe council approved it.',
    supplied: null,
    title: { origin: 'text', words: 'Tram line approved' },
  },
  {
    name: 'a byline is no headline',
    text: 'Tram line approved\nBy Ana Ortiz\n\nThe council approved it.',
    supplied: null,
    title: { origin: 'text', words: 'Tram line approved' },
  },
  {
    name: 'what was said, without who said it',
    text: 'OSLO: All parties involved should settle the crisis, President Ada Berg told her counterpart on Monday.',
    supplied: null,
    title: { origin: 'made', words: 'All parties involved should settle the crisis' },
  },
  {
    name: 'a short first sentence as it stands',
    text: 'OSLO — The council approved a new tram line on Monday. It took years.',
    supplied: null,
    title: { origin: 'made', words: 'The council approved a new tram line on Monday' },
  },
  {
    name: 'a long one up to where a clause ends',
    text: 'The council approved a new tram line from the harbour to the stadium on Monday after years of debate about its cost and its use.',
    supplied: null,
    title: {
      origin: 'made',
      words: 'The council approved a new tram line from the harbour to the stadium on Monday',
    },
  },
])('title: $name', ({ text, supplied, title }) => {
  expect(analyse(text, { title: supplied }).title).toMatchObject(title)
})

test.each(['BEIJING: \r\n”', '#    #', '”', 'PARIS: …'])(
  'without words after %j there is a title still',
  (text) => {
    expect(
      analyse(text, { published: null, title: null }).sections[0]?.title.words.trim(),
    ).not.toBe('')
  },
)

test('every string has an analysis', () => {
  for (const text of [
    '',
    ' ',
    '\n\n',
    '“',
    '# ',
    '#    #\n\nIt rained.',
    '#',
    '…',
    'A',
    '{{a}}',
    '\uD800',
    '-- :',
    'a\nb\nc',
  ]) {
    expect(() => analyse(text)).not.toThrow()
  }
})
