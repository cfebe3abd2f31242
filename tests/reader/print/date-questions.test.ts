import { expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.ts'
import { sliceOf } from '../../../src/annotation/range.ts'
import { dateQuestionsOf } from '../../../src/reader/print/date-questions.ts'

test.each([
  { sentence: 'The bridge opened on Friday.', asked: ['Friday → Friday 10 June 2022'] },
  {
    sentence: 'The council will vote next week.',
    asked: ['next week → the week of 20 June 2022'],
  },
  { sentence: 'The bridge opened on 3 May 2021.', asked: [] },
  { sentence: 'The bridge has grown old in recent years.', asked: [] },
  {
    sentence: 'The bridge opened on Friday. The road was closed on Friday.',
    asked: ['Friday → Friday 10 June 2022'],
  },
])('$sentence', ({ sentence, asked }) => {
  const analysis = analyse(sentence, { published: '2022-06-15', title: null })
  const questions = dateQuestionsOf(sentence, analysis)
  expect(
    questions.map(({ range, sum }) => `${sliceOf(sentence, range)} → ${sum.split(' → ')[1]}`),
  ).toEqual(asked)
})

test('without a date of the article nothing can be worked out', () => {
  const sentence = 'The bridge opened on Friday.'
  expect(dateQuestionsOf(sentence, analyse(sentence))).toEqual([])
})

test('of an event that is counted from another, the words that count, and the event', () => {
  const sentence = 'The talks took place on 25 February 2022, a day after the bridge fell.'
  const questions = dateQuestionsOf(sentence, analyse(sentence))
  expect(
    questions.map(({ range, event, sum }) => [
      sliceOf(sentence, range),
      event && sliceOf(sentence, event),
      sum,
    ]),
  ).toEqual([
    ['a day after', 'the bridge fell', 'the day before 25 February 2022 → 24 February 2022'],
  ])
})
