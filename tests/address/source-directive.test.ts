import { describe, expect, test } from 'vitest'
import { sourceDirectiveOf } from '../../src/address/source-directive.ts'
import type { TextRange } from '../../src/annotation/range.ts'
import { textRange } from '../../src/annotation/range.ts'
import { allArticles, seedText } from '../reader/articles.ts'

const rangeOf = (text: string, words: string, from = 0): TextRange => {
  const start = text.indexOf(words, from)
  return textRange(start, start + words.length)
}

describe('in plain text', () => {
  test.each([
    { text: 'A bridge was opened.', words: 'bridge', is: 'text=bridge' },
    { text: 'Moscow’s war. Moscow fell.', words: 'Moscow’s', is: 'text=Moscow%E2%80%99s' },
    { text: 'No half words: a bridgehead.', words: 'bridge', is: 'text=bridgehead' },
    { text: 'Far-reaching plans, far from it.', words: 'Far-reaching', is: 'text=Far%2Dreaching' },
    { text: 'Rain fell. Then rain came.', words: 'rain', is: 'text=rain,-came.' },
  ])('“$words” in “$text”', ({ text, words, is }) => {
    expect(sourceDirectiveOf(text, rangeOf(text, words))).toBe(is)
  })
})

test('the browser’s first match is the very occurrence', () => {
  for (const [at, found] of [...seedText.matchAll(/sanctions|Moscow|\{\{.*\}\}/gu)].entries()) {
    const range = textRange(found.index, found.index + found[0].length)
    expect([at, firstMatch(seedText, sourceDirectiveOf(seedText, range))]).toEqual([
      at,
      expect.objectContaining({ start: expect.closeTo(range.start, -1) }),
    ])
  }
})

describe.each(allArticles.map((article) => ({ name: article.slug, article })))(
  '$name',
  ({ article: { text, analysis } }) => {
    test('all evidence is found where it stands', () => {
      const ranges = [
        ...analysis.entities.flatMap(({ mentions }) => mentions.map(({ evidence }) => evidence)),
        ...analysis.quotations.flatMap(({ evidence }) => evidence),
        ...analysis.events.flatMap(({ evidence }) => evidence),
        ...analysis.times.map(({ evidence }) => evidence),
        ...analysis.boilerplate.map(({ evidence }) => evidence),
      ].flatMap(({ words }) => words)
      const whole = [...ranges, ...analysis.events.map(({ range }) => range)]
      const wrong = whole.filter((range) => {
        const found = firstMatch(text, sourceDirectiveOf(text, range))
        return !found || found.start > range.start || found.end < range.end
      })
      expect(whole.length).toBeGreaterThan(3)
      expect(wrong.map(({ start, end }) => text.slice(start, end))).toEqual([])
    })
  },
)

/** What a browser does with a directive in a text file: the first place, whatever the case. */
function firstMatch(text: string, directive: string): TextRange | null {
  const parts = directive.replace(/^text=/u, '').split(',')
  const prefix = parts[0]?.endsWith('-') ? read(parts.shift()) : ''
  const suffix = parts.at(-1)?.startsWith('-') ? read(parts.pop()) : ''
  const [start = '', end] = parts.map((part) => read(part))
  const all = text.toLowerCase()
  for (let at = all.indexOf(start); at >= 0; at = all.indexOf(start, at + 1)) {
    const headEnd = at + start.length
    const last = end === undefined ? headEnd : all.indexOf(end, headEnd) + end.length
    const fits =
      all.slice(0, at).trimEnd().endsWith(prefix) && all.slice(last).trimStart().startsWith(suffix)
    if (fits && isEdge(all, at) && (suffix !== '' || isEdge(all, last))) return textRange(at, last)
  }
  return null
}

function read(part = ''): string {
  return decodeURIComponent(part.replace(/^-|-$/gu, '')).toLowerCase()
}

function isEdge(text: string, at: number): boolean {
  return !/^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))
}
