import { expect, test } from 'vitest'
import { mentionsOf } from './entities-in.ts'

test.each([
  {
    name: 'a block after a colon',
    text: 'Ada Berg issued a statement:\n\nI am sorry for the delay. It was my fault.',
    found: ['I', 'my'],
  },
  {
    name: 'words that go on without marks',
    text: '“The roof held,” Ada Berg said.\n\nI was never afraid of it.\n\nThe roof is new.',
    found: ['I'],
  },
  {
    name: 'a block that is signed',
    text: 'The ferry sank in March, the port said.\n\nI am sorry for the delay. Ada Berg, harbour master\n\nIt was raised in May.',
    found: ['I'],
  },
  {
    name: 'a role that the text gave somebody',
    text: 'Ada Berg, a plumber from Leeds, fell. Ben Cole saw it.\n\n“I slipped on the tiles,” the plumber said.',
    found: ['I'],
  },
])('first person: $name', ({ text, found }) => {
  expect(mentionsOf(text, 'ada-berg', 'pronoun')).toEqual(found)
})

test.each([
  {
    name: 'a reporter’s own',
    text: '“The roof held,” Ada Berg told me.\n\nThen I asked her why. I was afraid of it myself.',
  },
  {
    name: 'an article that nobody speaks in',
    text: 'I have never liked ferries. My brother knows why.\n\nAda Berg sells them.',
  },
  {
    name: 'the answer of another in an interview',
    text: 'Ada Berg talks to Ben Cole.\n\nAB: Why that roof?\n\nBC: I am not sure.\n\nAB: Is it old?',
  },
  {
    name: 'two people named before the colon',
    text: 'Ada Berg and Ben Cole issued a statement:\n\nI am sorry for the delay.',
  },
])('no first person: $name', ({ text }) => {
  const pronouns = mentionsOf(text, 'ada-berg', 'pronoun') ?? []
  const own = pronouns.filter((word) => /^(?:I|my|myself)$/iu.test(word))
  expect(own).toEqual([])
})
