import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sliceOf } from '../../../src/annotation/range.ts'
import { piecesOf, removalsOf } from '../../../src/reader/receipt/pieces-of.ts'
import { allArticles, readArticle, seedArticle } from '../articles.ts'

describe.each(allArticles().map((article) => ({ name: article.slug, article })))(
  '$name',
  ({ article }) => {
    const pieces = piecesOf(article)

    test('what is shown, what was removed and the white space between are the file', () => {
      expect(pieces.map(({ range }) => sliceOf(article.text, range)).join('')).toBe(article.text)
    })

    test('nothing but white space is lost without a word', () => {
      const space = pieces.filter(({ kind }) => kind === 'space')
      const words = space.map(({ range }) => sliceOf(article.text, range).trim())
      expect(words.filter(Boolean)).toEqual([])
      const untold = pieces.filter(({ kind }) => kind === 'removed' || kind === 'unplaced')
      expect(removalsOf(article).map(({ range }) => range)).toEqual(
        untold.map(({ range }) => range),
      )
    })
  },
)

test('the file is rebuilt byte for byte', () => {
  const rebuilt = piecesOf(seedArticle)
    .map(({ range }) => sliceOf(seedArticle.text, range))
    .join('')
  const file = readFileSync('seeds/000_9fbcbbfa4dd88219.txt')
  expect(Buffer.compare(Buffer.from(rebuilt, 'utf8'), file)).toBe(0)
})

test('the sample: four lines of a template and the share line', () => {
  expect(
    removalsOf(seedArticle).map(({ words, line, paragraph }) => [line, paragraph, words]),
  ).toEqual([
    [3, 1, '{{^userSubscribed}} {{/userSubscribed}}'],
    [13, 5, '{{^userSubscribed}} {{/userSubscribed}}'],
    [25, 10, '{{^userSubscribed}} {{/userSubscribed}}'],
    [35, 14, '{{^userSubscribed}} {{/userSubscribed}}'],
    [37, 14, 'SHARE THIS ARTICLE ON'],
  ])
})

test('a byline that has no place on the page is told too', () => {
  const text = 'Ships wait off the port\n\nBy ELENA TODD\n\nNo ship left the port on Monday.\n'
  expect(removalsOf(readArticle('byline', text, null))).toEqual([
    expect.objectContaining({ words: 'By ELENA TODD', line: 3, paragraph: 0 }),
  ])
})

test('lines are counted as the file ends them', () => {
  const text = 'One sentence stands here.\r\n\r\nSHARE THIS ARTICLE ON\r\n'
  expect(removalsOf(readArticle('crlf', text, null)).map(({ line }) => line)).toEqual([3])
})

test('words about sharing stay', () => {
  const text = 'He asked her to share this article on the strike with everybody at work.\n'
  expect(removalsOf(readArticle('share', text, null))).toEqual([])
})
