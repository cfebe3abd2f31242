import { expect, test } from 'vitest'
import { isEditOf } from '../../../src/app/own/is-edit-of.ts'

const flour = 'Flour ran out on Monday, the bakers of the old town said.'
const queues = '“We are closed until the ferry comes,” said Ana Ortiz, who bakes for half of it.'

test.each<{ text: string; before: string; is: boolean; why: string }>([
  { text: `${flour}\n\n${queues}`, before: flour, is: true, why: 'a paragraph was added' },
  { text: `  ${queues} \r\n`, before: `${flour}\n${queues}`, is: true, why: 'one was taken away' },
  { text: queues, before: flour, is: false, why: 'nothing stands in both' },
  { text: `Share\n${queues}`, before: `Share\n${flour}`, is: false, why: 'a label stands in many' },
  { text: 'Short.', before: 'Short.', is: true, why: 'it is the same' },
  { text: 'Short.', before: '', is: false, why: 'there was none' },
])('$why', ({ text, before, is }) => {
  expect(isEditOf(text, before)).toBe(is)
})
