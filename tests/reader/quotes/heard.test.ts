import { expect, test } from 'vitest'
import { notHeard } from '../../../src/reader/quotes/heard.ts'
import { readArticle, seedArticle } from '../articles.ts'

const unheardIn = (text: string) =>
  notHeard(readArticle('test', text, '2024-05-15')).map(({ name }) => name)

const threeTimes = (name: string) =>
  `The talks on ${name} began. Nobody asked ${name} anything. The border of ${name} is closed.`

test('in the sample: Ukraine', () => {
  expect(notHeard(seedArticle).map(({ name }) => name)).toEqual(['Ukraine'])
})

test.each([
  {
    why: 'nobody speaks for it',
    text: `${threeTimes('Norway')} “We agree,” said Ko Minjung.`,
    unheard: ['Norway'],
  },
  {
    why: 'named too seldom',
    text: 'The talks on Norway began. “We agree,” said Ko Minjung.',
    unheard: [],
  },
  {
    why: 'its minister speaks',
    text: `${threeTimes('Norway')} “We agree,” said Norwegian Foreign Minister Anna Berg.`,
    unheard: [],
  },
  {
    why: 'its minister speaks, by an adjective unlike the name',
    text: `${threeTimes('France')} “We agree,” said French Foreign Minister Anne Petit.`,
    unheard: [],
  },
])('$why', ({ text, unheard }) => {
  expect(unheardIn(text)).toEqual(unheard)
})
