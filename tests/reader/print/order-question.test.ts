import { expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.ts'
import type { EventMention } from '../../../src/annotation/events.ts'
import { sliceOf, textRange } from '../../../src/annotation/range.ts'
import { eventsToOrder } from '../../../src/reader/print/order-question.ts'

const sentence = 'The bridge opened on 3 May 2022.'
const [example] = analyse(sentence).events
if (!example) throw new Error('the sentence tells an event')
const event: EventMention = example

/** Events with these dates, in the order in which the text tells them. */
function eventsOn(dates: readonly (string | null)[]): EventMention[] {
  return dates.map((date, at) => ({ ...event, date, range: textRange(at, at + 1) }))
}

test.each([
  { what: 'days', dates: ['2022-06-10', '2022-02-25'], ranks: [2, 1] },
  { what: 'the same day', dates: ['2022-06-15', '2022-06-15TEV', '2022-06-10'], ranks: [2, 2, 1] },
  { what: 'a month with one of its days', dates: ['2022-02', '2022-02-24'], ranks: [1] },
  { what: 'a month and a later day', dates: ['2022-03-01', '2022-02'], ranks: [2, 1] },
  { what: 'an event without a date', dates: [null, '2022-02-24'], ranks: [1] },
  { what: 'no place on the calendar', dates: ['XXXX-WXX-5'], ranks: [] },
])('$what: $dates', ({ dates, ranks }) => {
  const analysis = { events: eventsOn(dates), quotations: [] }
  expect(eventsToOrder(sentence, analysis).map(({ rank }) => rank)).toEqual(ranks)
})

test.each([
  {
    what: 'said in ____',
    text: '“We go on,” Ana Ortiz said in a statement on 3 May 2022.',
    asked: [],
  },
  {
    what: 'told the council',
    text: 'The bridge is safe, Ana Ortiz told the council during a meeting on 3 May 2022.',
    asked: ['Ana Ortiz told the council during a meeting'],
  },
  { what: 'no speech', text: sentence, asked: ['The bridge opened'] },
])('what tells more than that somebody spoke is asked for: $what', ({ text, asked }) => {
  const analysis = analyse(text)
  expect(analysis.events).toHaveLength(1)
  const questions = eventsToOrder(text, analysis)
  expect(questions.map(({ event }) => sliceOf(text, event.label))).toEqual(asked)
})
