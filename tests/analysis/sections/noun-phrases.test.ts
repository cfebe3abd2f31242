import { expect, test } from 'vitest'
import { nounPhrases } from '../../../src/analysis/sections/noun-phrases.ts'
import { sliceOf } from '../../../src/annotation/range.ts'
import { documentOf } from '../document-of.ts'

const phrasesIn = (text: string) =>
  nounPhrases(documentOf(text)).map(({ range }) => sliceOf(text, range))

test.each([
  { text: 'He signed the minority stake in the company.', phrase: 'minority stake in the company' },
  { text: 'They staged a Broadway play next month.', phrase: 'Broadway play' },
  { text: 'They put a new show together in May.', phrase: 'new show' },
  { text: 'She praised an olive branch to the party.', phrase: 'olive branch to the party' },
  { text: 'They criticised the arms sales to Lima.', phrase: 'arms sales to Lima' },
  { text: 'They lost the favour of the mayor.', phrase: 'favour of the mayor' },
])('phrase: $text', ({ text, phrase }) => {
  expect(phrasesIn(text)).toContain(phrase)
})

test.each([
  { text: 'He got a 15-yard penalty for it.', phrase: 'yard penalty' },
  { text: 'They staged a Broadway play next month.', phrase: 'Broadway play next month' },
  { text: 'They put a new show together in May.', phrase: 'new show together' },
  { text: 'He came to raise money.', phrase: 'raise money' },
  { text: 'They voted in favour of the plan.', phrase: 'favour of the plan' },
  { text: 'It came in response to the strike.', phrase: 'response to the strike' },
  { text: 'The club had offered £20m plus bonuses.', phrase: '20m plus bonuses' },
  { text: 'It fell as demand for its phone batteries cools.', phrase: 'phone batteries cools' },
])('no phrase: $phrase in $text', ({ text, phrase }) => {
  expect(phrasesIn(text)).not.toContain(phrase)
})
