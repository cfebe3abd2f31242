import { describe, expect, test } from 'vitest'
import { fileDirectiveOf } from '../../src/address/make-directive.ts'
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
    { text: 'Rain fell. Then rain came.', words: 'rain', is: 'text=Rain%20fell.%20Then-,rain' },
  ])('“$words” in “$text”', ({ text, words, is }) => {
    expect(fileDirectiveOf(text, rangeOf(text, words))).toBe(is)
  })
})

test('the browser’s first match is the very occurrence', () => {
  for (const [at, found] of [...seedText.matchAll(/sanctions|Moscow|\{\{.*\}\}/gu)].entries()) {
    const range = textRange(found.index, found.index + found[0].length)
    expect([at, firstMatch(seedText, fileDirectiveOf(seedText, range))]).toEqual([
      at,
      expect.objectContaining({ start: expect.closeTo(range.start, -1) }),
    ])
  }
})

describe.each(allArticles().map((article) => ({ name: article.slug, article })))(
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
        const found = firstMatch(text, fileDirectiveOf(text, range))
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

/** “Olsen’s” is one word, as Unicode divides words. */
function isEdge(text: string, at: number): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at, at + 2)]
  const inWord = /[\p{L}\p{N}]$/u.test(before.slice(-1)) && /^[’']?[\p{L}\p{N}]/u.test(after)
  return !inWord && !(/[\p{L}\p{N}][’']$/u.test(before.slice(-2)) && /^[\p{L}\p{N}]/u.test(after))
}
