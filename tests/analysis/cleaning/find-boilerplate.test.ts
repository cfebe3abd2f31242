import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findBoilerplate } from '../../../src/analysis/cleaning/find-boilerplate.ts'
import { findParagraphs } from '../../../src/analysis/text/find-paragraphs.ts'
import { sliceOf } from '../../../src/annotation/range.ts'

test.each([
  { line: '{{^userSubscribed}} {{/userSubscribed}}', rule: 'template-tag' },
  { line: '{{{body}}}', rule: 'template-tag' },
  { line: '{% include "ad.html" %}', rule: 'template-tag' },
  { line: '<%= render partial %>', rule: 'template-tag' },
  { line: 'SHARE THIS ARTICLE ON', rule: 'share-line' },
  { line: 'Share this:', rule: 'share-line' },
  { line: 'Share on Facebook', rule: 'share-line' },
  { line: 'Click to share on Twitter (Opens in new window)', rule: 'share-line' },
  { line: 'Follow us on Twitter and Facebook', rule: 'share-line' },
  { line: 'Also Read | Markets close higher', rule: 'read-also-line' },
  { line: 'READ MORE: Why the bridge was closed', rule: 'read-also-line' },
  { line: 'Related stories', rule: 'read-also-line' },
  { line: 'Sign up for our daily newsletter.', rule: 'newsletter-line' },
  { line: 'Subscribe now', rule: 'newsletter-line' },
  { line: 'ADVERTISEMENT', rule: 'advertisement-line' },
  { line: 'Story continues below advertisement', rule: 'advertisement-line' },
  { line: '© 2022 The Daily Paper. All rights reserved.', rule: 'copyright-line' },
  { line: 'Copyright 2019 Example Media Ltd', rule: 'copyright-line' },
])('residue: $line', ({ line, rule }) => {
  const found = findBoilerplate(`First.\n\n  ${line}  \n\nLast.`)
  expect(found.map(({ evidence }) => evidence.rule)).toEqual([rule])
  expect(found.map(({ range }) => sliceOf(`First.\n\n  ${line}  \n\nLast.`, range))).toEqual([line])
})

test.each([
  'Readers share this article on their phones every morning.',
  'Share this article on trust, the minister said.',
  '“Share this article on Facebook,” the message read, and thousands did.',
  'Sharing the article on Twitter cost her the job.',
  'Read more books, the teacher told them.',
  'Related parties must be named in the accounts.',
  'The company said subscribers to its newsletter had doubled.',
  'Subscribe to the idea that “newsletters” are dead, and you will be wrong.',
  'Advertisement spending fell by a tenth last year.',
  'Copyright 2014 was a turning point for the industry.',
  'The template prints “{{name}}” where the reader’s name should be.',
  'The set {1, 2} has two members.',
  'Watch the sky tonight, astronomers say.',
])('a sentence of the article: %s', (line) => {
  expect(findBoilerplate(`First.\n\n${line}\n\nLast.`)).toEqual([])
})

test('the body and the removed ranges rebuild the file, with white space alone between them', () => {
  const lines = fc.constantFrom(
    'A paragraph of the article.',
    '{{#a}} {{/a}}',
    'Text with {{tag}} inside.',
    'SHARE THIS ARTICLE ON',
    '',
    '  ',
    'Advertisement',
  )
  fc.assert(
    fc.property(
      fc.array(lines, { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n', '\n\n'),
      (all, end) => {
        const text = all.join(end)
        const removed = findBoilerplate(text)
        const kept = findParagraphs(text, removed)
        const pieces = [...removed.map(({ range }) => range), ...kept].sort(
          (a, b) => a.start - b.start,
        )
        let rebuilt = ''
        for (const piece of pieces) {
          const gap = text.slice(rebuilt.length, piece.start)
          expect(gap.trim()).toBe('')
          rebuilt += gap + sliceOf(text, piece)
        }
        const rest = text.slice(rebuilt.length)
        expect(rest.trim()).toBe('')
        expect(rebuilt + rest).toBe(text)
      },
    ),
  )
})

test.each([
  ['only braces', '{{'.repeat(100_000)],
  ['one long line', 'share this article on '.repeat(50_000)],
])('%s: read to the end, which a quadratic scan would not reach in time', (_, text) => {
  expect(findBoilerplate(text)).toEqual([])
})
