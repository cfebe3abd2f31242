import { expect, test } from 'vitest'
import { mentionsOf } from './entities-in.ts'

type Case = { readonly text: string; readonly id: string; readonly found: readonly string[] }

/** One table a rule: whose pronouns are found, and whose are not. */
function pronouns(rule: string, cases: readonly Case[]): void {
  test.each(cases)(`${rule}: $text ($id)`, ({ text, id, found }) => {
    expect(mentionsOf(text, id, 'pronoun')).toEqual(found)
  })
}

pronouns('a noun beside the name tells man from woman', [
  {
    text: 'Ben Cole met his wife Ada Berg. She smiled.',
    id: 'ada-berg',
    found: ['She'],
  },
  { text: 'Ada Berg, a father of two, left. She smiled.', id: 'ada-berg', found: [] },
  { text: 'Ada Berg, 44, Ben Cole’s sister, left. He smiled.', id: 'ada-berg', found: [] },
  {
    text: 'Ben Cole fell. Ada Berg was the first woman to win. He left.',
    id: 'ada-berg',
    found: [],
  },
  { text: 'Zora met a woman, Ben Cole said. He left.', id: 'ben-cole', found: ['He'] },
  { text: 'Ada Berg, the woman’s lawyer, left. He smiled.', id: 'ada-berg', found: ['He'] },
])

test.each([
  { text: 'Ada Berg and her brother Ben Berg fell. Mr Berg left.', id: 'ben-berg', names: 2 },
  { text: 'Ada Berg and her brother Ben Berg fell. Mrs Berg left.', id: 'ada-berg', names: 2 },
  { text: 'Mrs Ada Berg fell. Ben Berg left. Ms Berg left.', id: 'ada-berg', names: 2 },
  { text: 'Mrs Ada Berg fell. Ben Berg left. Berg left.', id: 'ada-berg', names: 1 },
])('a title goes to who can bear it: $text ($id)', ({ text, id, names }) => {
  expect(mentionsOf(text, id, 'name')).toHaveLength(names)
})

pronouns('the name comes after a phrase that opens the sentence', [
  {
    text: 'Carl Lund left. Asked if his team won, Ben Cole smiled.',
    id: 'ben-cole',
    found: ['his'],
  },
  {
    text: 'Carl Lund left. Raising his voice, Kenya’s coach, Ben Cole, said no.',
    id: 'carl-lund',
    found: [],
  },
  { text: 'Ben Cole left. Police asked his team. Carl Lund smiled.', id: 'carl-lund', found: [] },
])

pronouns('a name between commas after a description is the subject', [
  {
    text: 'Ben Cole left. The mayor, Cllr Dev Patel, said that he agreed.',
    id: 'dev-patel',
    found: ['he'],
  },
  {
    text: 'Ben Cole left. A neighbour, Zora Malik, said she agreed.',
    id: 'zora-malik',
    found: ['she'],
  },
])

pronouns('nobody names himself in his own clause or speech', [
  {
    text: 'Ben Cole asked for help. He described Carl Lund as brave. Carl Lund left.',
    id: 'carl-lund',
    found: [],
  },
  {
    text: 'Ben Cole rose. “Carl Lund was trusted. Carl Lund fell,” he told the jury.',
    id: 'ben-cole',
    found: ['he'],
  },
  {
    text: 'Ada Berg said: “Ben Cole fell.” After he rose, Ben Cole left.',
    id: 'ben-cole',
    found: ['he'],
  },
])

pronouns('who has what the clause is about', [
  {
    text: 'Ada Berg said Ben Cole’s love of maps began when he was four.',
    id: 'ben-cole',
    found: ['he'],
  },
  { text: 'Ada Berg said Ben Cole’s lawyer called when he was late.', id: 'ben-cole', found: [] },
  {
    text: 'Ada Berg and Ben Cole rose. Officials met. Their house burned while they slept.',
    id: 'ada-berg',
    found: [],
  },
  {
    text: 'Ada Berg and Ben Cole rose. Their house burned while they slept.',
    id: 'ada-berg',
    found: ['Their', 'they'],
  },
])

pronouns('somebody new whom the text only describes', [
  {
    text: 'Ada Berg left. A man from the agency rang and said he was sorry.',
    id: 'ada-berg',
    found: [],
  },
  { text: 'Ada Berg left. An official spoke. He was tired.', id: 'ada-berg', found: [] },
  { text: 'Ada Berg left. A woman rang while he slept.', id: 'ada-berg', found: ['he'] },
  { text: 'Ada Berg left. A lawyer questioned her for hours.', id: 'ada-berg', found: ['her'] },
  { text: 'Ada Berg fell. The officer said she was tired.', id: 'ada-berg', found: ['she'] },
])

pronouns('they, of people named together', [
  {
    text: 'Ada Berg, 42, and her husband Ben Cole, 36, said they agreed.',
    id: 'ben-cole',
    found: ['they'],
  },
  {
    text: 'President Ada Berg and Prime Minister Ben Cole said they agreed.',
    id: 'ada-berg',
    found: ['they'],
  },
  {
    text: 'Ada Berg, Sen. Carl Lund and Mayor Anne Lee said they won.',
    id: 'carl-lund',
    found: ['they'],
  },
  { text: 'Ada Berg fell and police found Ben Cole. They left.', id: 'ben-cole', found: [] },
  { text: 'Ada Berg, a friend of Ben Cole, said they won.', id: 'ben-cole', found: [] },
  {
    text: 'Ada Berg and Ben Cole met. Zora Malik slept when they left.',
    id: 'ada-berg',
    found: ['they'],
  },
  { text: 'Ada Berg and Ben Cole met. Firms fell when they left.', id: 'ada-berg', found: [] },
])

pronouns('they, of a family', [
  { text: 'Ada Berg fell. The Bergs moved when they heard.', id: 'bergs', found: ['they'] },
  { text: 'Ada Berg fell. The Bergs left. She cried.', id: 'bergs', found: [] },
])

pronouns('they, of whom somebody speaks for', [
  { text: 'Ada Berg of the Tea Union says they agree.', id: 'tea-union', found: ['they'] },
  { text: 'Ada Berg of the Tea Union left when they agreed.', id: 'tea-union', found: [] },
])

pronouns('them, of nobody who does it', [
  { text: 'The Tea Union chose them.', id: 'tea-union', found: [] },
  { text: 'The Tea Union sold their house.', id: 'tea-union', found: ['their'] },
])
