import { expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.ts'
import { speakersOf } from '../../../src/annotation/quotations.ts'
import { sliceOf } from '../../../src/annotation/range.ts'

/** Each turn as its speaker, or why there is none, and its first words. */
function turnsIn(text: string) {
  const { quotations, entities } = analyse(text)
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return quotations
    .filter(({ evidence }) => /^(?:turn|answer)-in-/u.test(evidence[0]?.rule ?? ''))
    .map((turn) => {
      const { source } = turn
      const named = speakersOf(turn).map((id) => names.get(id))
      const who =
        source.kind === 'unresolved' ? source.why : source.kind === 'unnamed' ? 'unnamed' : named
      return [who, sliceOf(text, turn.range).split(' ').slice(0, 3).join(' ')]
    })
}

test('the turns of a hearing belong to the names before them, a role to nobody known', () => {
  const text = `Senator Ana Roca questioned Paul Hedley about the wreck.

CHAIRMAN: We are back in session.

ROCA: Did you see the report in March?

PAUL HEDLEY, HARBOUR MASTER: I saw a draft of it.

It had no numbers in it.

(LAUGHTER)

ROCA: Thank you.`
  expect(turnsIn(text)).toEqual([
    ['unnamed', 'We are back'],
    [['Ana Roca'], 'Did you see'],
    [['Paul Hedley'], 'I saw a'],
    [['Paul Hedley'], 'It had no'],
    [['Ana Roca'], 'Thank you.'],
  ])
})

test('the answers of an interview are those of the person it is about', () => {
  const text = `Rosa Klein has dived for wrecks since 1994. Klein lives in Cork with her brother Wim Klein.

Q: Are you never afraid?

A: Only of paperwork.

Q: What was the best day?

A: The one on which we found the bell.`
  expect(turnsIn(text)).toEqual([
    [['Rosa Klein'], 'Only of paperwork.'],
    [['Rosa Klein'], 'The one on'],
  ])
})

test('initials stand for the one person who has them', () => {
  const text = `Rosa Klein talks to Ben Cole about wrecks. Klein lives in Cork.

BC: Are you never afraid?

RK: Only of paperwork.

BC: What was the best day?

TV: The one on which we found the bell.`
  expect(turnsIn(text)).toEqual([
    [['Ben Cole'], 'Are you never'],
    [['Rosa Klein'], 'Only of paperwork.'],
    [['Ben Cole'], 'What was the'],
    ['unnamed', 'The one on'],
  ])
})

test('what somebody hoped is a part of their turn', () => {
  const text = `Rosa Klein talks to Ben Cole.

BC: Why that bell?

RK: I hoped it was gold.

BC: The harbour master said it was brass.`
  const { quotations } = analyse(text)
  expect(quotations.map(({ range }) => sliceOf(text, range))).toEqual([
    'Why that bell?',
    'I hoped it was gold.',
    'The harbour master said it was brass.',
    'it was brass',
  ])
})

test('a surname that two people share is neither’s', () => {
  const text = `Ana Roca and her cousin Luis Roca met the harbour master, Paul Hedley.

ROCA: We need the pier.

HEDLEY: You had it for a year.

ROCA: Not the whole of it.`
  expect(turnsIn(text).map(([who]) => who)).toEqual([
    'two-candidates',
    ['Paul Hedley'],
    'two-candidates',
  ])
})

test.each([
  [
    'labels of headlines',
    'WATCH: The wreck is raised\n\nThe wreck rose.\n\nREAD: Who dives?\n\nUPDATE: It rose.',
  ],
  ['one dateline', 'CORK: The wreck rose on Monday.\n\nDivers cheered.\n\nThe pier was full.'],
  [
    'a list',
    'Three things changed:\n\nFares: they rise.\n\nHours: they shrink.\n\nPier: it stays.',
  ],
])('%s: no transcript', (_, text) => {
  expect(turnsIn(text)).toEqual([])
})
