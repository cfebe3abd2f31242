import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { readingTimeOf } from '../../src/drawing/reading-time.ts'
import { articleOf } from '../../src/reader/article-context.tsx'
import { texts } from '../../src/texts/texts.ts'

const timeOf = (text: string) =>
  readingTimeOf(articleOf('a', text, analyse(text, { published: null, title: null })))

describe('reading time', () => {
  test('own words alone', () => {
    const { minutes, quoted } = timeOf(
      'The ferry left early on a cold day in the north of the country.',
    )
    expect(minutes).toBe(1)
    expect(quoted).toBe(0)
  })

  test('quoted words are a share of all', () => {
    const { quoted } = timeOf('“We will open the harbour again in May,” said Margaret Olsen.')
    expect(quoted).toBeGreaterThan(0.6)
    expect(quoted).toBeLessThan(0.9)
  })

  test('reported words are the writer’s own', () => {
    expect(timeOf('Margaret Olsen said that the harbour would open in May.').quoted).toBe(0)
  })

  test('a longer text takes longer', () => {
    expect(timeOf('The ferry left early that day. '.repeat(200)).minutes).toBe(5)
  })
})

test.each([
  { minutes: 2, quoted: 0.02, words: '2\u00a0min read' },
  { minutes: 2, quoted: 0.3, words: '2\u00a0min read, a third of it quoted words' },
  { minutes: 1, quoted: 0.97, words: '1\u00a0min read, nearly all of it quoted words' },
])('$words', ({ minutes, quoted, words }) => {
  expect(texts.article.minutes(minutes, quoted)).toBe(words)
})
