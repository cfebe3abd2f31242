import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.ts'
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
  { line: '© Bay Courier Ltd 2024. Printed in Cork.', rule: 'copyright-line' },
  { line: 'Follow us on Instagram for more', rule: 'share-line' },
  { line: 'Share on Facebook | Email | Print', rule: 'share-line' },
  { line: 'By ROSA KLEIN', rule: 'byline' },
  { line: 'By Rosa Klein in Lisbon and Wei van der Berg', rule: 'byline' },
  { line: 'By Rosa Klein, Health Correspondent', rule: 'byline' },
  { line: 'By our courts reporter', rule: 'byline' },
  { line: 'Written by Rosa Klein | Money desk', rule: 'byline' },
  { line: '(Reporting by Rosa Klein in Lisbon; Editing by Wei Chen)', rule: 'credit-line' },
  { line: 'Additional reporting by Wei Chen', rule: 'credit-line' },
  { line: 'Photo: Rosa Klein/Bay Pictures', rule: 'credit-line' },
  { line: 'Rosa Klein/Getty Images', rule: 'credit-line' },
  { line: 'The pier in March. Photograph: Rosa Klein/Bay Pictures', rule: 'caption-line' },
  { line: 'Rescuers carry a calf up the bank. (AP Photo/Rosa Klein)', rule: 'caption-line' },
  { line: 'This page is now closed.', rule: 'notice-line' },
  { line: 'This article was amended on 3 May 2021 to mend a figure.', rule: 'notice-line' },
  { line: 'This conversation has been condensed for clarity.', rule: 'notice-line' },
  { line: 'An earlier version of this story misspelled a name.', rule: 'notice-line' },
  { line: 'This is a developing story and will be updated.', rule: 'notice-line' },
  { line: 'Have a tip? Write to the newsroom', rule: 'notice-line' },
  { line: 'Updated at 9.05 BST', rule: 'time-stamp-line' },
  { line: '5 min read', rule: 'time-stamp-line' },
  { line: '34 comments', rule: 'comment-line' },
  { line: 'View all comments', rule: 'comment-line' },
  { line: 'Topics: Fishing, Courts, Cork', rule: 'topic-line' },
  { line: 'Explore more on these topics', rule: 'topic-line' },
  { line: 'Follow Bay News on Facebook, X and Instagram.', rule: 'share-line' },
  { line: 'Link Copied!', rule: 'share-line' },
  { line: 'This article is more than 2 months old', rule: 'notice-line' },
  { line: 'Our Standards: The Bay Trust Principles.', rule: 'notice-line' },
  { line: 'Purchase Licensing Rights, opens new tab', rule: 'notice-line' },
  { line: 'Send your story ideas to desk@example.com', rule: 'notice-line' },
  { line: 'Bay’s Rosa Klein and Wei Chen contributed to this report.', rule: 'credit-line' },
  {
    line: '[1/2]Divers at the pier in Cork, May 2, 2024. REUTERS/Rosa Klein',
    rule: 'caption-line',
  },
  { line: 'Divers at the pier on Monday. REUTERS/Rosa Klein', rule: 'caption-line' },
  { line: '<p class="author">Rosa Klein</p>', rule: 'byline' },
  { line: '<p><b>Read also:</b> <a href="/x">A pier for all</a></p>', rule: 'read-also-line' },
  { line: '<figure><img src="a.png"><figcaption>Pier</figcaption></figure>', rule: 'hidden-block' },
  { line: '<!-- ad slot 3 -->', rule: 'html-tag' },
  { line: '[[gallery:pier]]', rule: 'html-tag' },
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
  'By Monday the water had reached the second step.',
  'By the river',
  'By May',
  'By Rosa Klein’s account, the door was open.',
  'From Lisbon he took the night train to Madrid.',
  'Rosa Klein, the harbour’s only diver, went down twice.',
  'This article of the treaty was amended in 1997, and again “under pressure”.',
  'This story was told to me by my aunt.',
  'The report was updated by its authors last spring.',
  'Photographs by Klein were sold for a fortune.',
  'Reporting by the paper was praised by the judge.',
  'The photo shows Klein on the pier with her brother.',
  'Comments by the minister angered the islands.',
  'Follow the river to the mill, the sign says.',
  'Do you have a story to tell? Everybody does, she thinks.',
  'Topics such as fishing were not discussed.',
  'The pump needs a pressure < 3 bar and > 1 bar.',
  'A line that reads “<p>” begins a paragraph.',
  'It was updated at 9.05, an hour too late.',
  'Thanks for nothing, said the skipper.',
  'Follow the money on Facebook and it leads to Cork, she said.',
  'This article is more than an apology: it is a plan.',
  'Rosa Klein contributed to this report of the commission in 2019 and to the next.',
  'Send your story to the judge, he was told.',
  'The page opens in a new light.',
])('a sentence of the article: %s', (line) => {
  expect(findBoilerplate(`First.\n\n${line}\n\nLast.`)).toEqual([])
})

test('a line that announces other articles takes the list below it along', () => {
  const text =
    'The pier fell.\n\nRELATED STORIES\n• A pier for all\n• Who owns the sea?\n\n• This is a list of its own.'
  expect(findBoilerplate(text).map(({ range }) => sliceOf(text, range))).toEqual([
    'RELATED STORIES',
    '• A pier for all',
    '• Who owns the sea?',
  ])
})

test('a line is residue for the lines around it', () => {
  const text =
    'Home\nNews\nSport\nWeather\nPier to close for a year\n\nRosa Klein\n\nHealth correspondent\n\n' +
    'The pier will close in May, the council said, and nobody knows when it will open again.\n\n' +
    'Getty Images\nThe pier in March\n\nRelated articles\n\nWhy piers fall into the sea\n\n' +
    'Rosa Klein\n\nThe council is to vote on Monday.\n\nCork\nPiers\nCouncils'
  expect(findBoilerplate(text).map(({ range }) => sliceOf(text, range))).toEqual([
    'Home',
    'News',
    'Sport',
    'Weather',
    'Rosa Klein',
    'Health correspondent',
    'Getty Images',
    'The pier in March',
    'Related articles',
    'Why piers fall into the sea',
    'Cork',
    'Piers',
    'Councils',
  ])
})

test('a block between labels goes as one', () => {
  const text =
    'The pier fell.\n\nskip past newsletter promotion\nSign up\nOur best stories.\nafter newsletter promotion\n\nIt will be built again.'
  expect(findBoilerplate(text).map(({ range }) => sliceOf(text, range))).toEqual([
    'skip past newsletter promotion\nSign up\nOur best stories.\nafter newsletter promotion',
  ])
})

test('a label within a sentence leaves it one, and what comes before the first words is none of them', () => {
  const text = 'June 3 (Reuters) - Its owner, Chem NV (CHM.AS), opens new tab, said it “would pay”.'
  const { sections, quotations, sentences } = analyse(text)
  expect(sections.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(1)
  expect(sentences.map(({ range }) => sliceOf(text, range).slice(0, 9))).toEqual(['Its owner'])
  expect(quotations.map(({ kind }) => kind)).toEqual(['mixed'])
})

test('tags within a sentence leave it one paragraph, and its finders read around them', () => {
  const text = '<p>“We <em>will</em> rebuild,” <a href="/k">Rosa Klein</a> said.</p>'
  const { sections, quotations, sentences } = analyse(text)
  expect(sections.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(1)
  expect(sentences).toHaveLength(1)
  expect(quotations.map(({ range }) => sliceOf(text, range))).toEqual(['We <em>will</em> rebuild,'])
})

test('marks that are written as character references are marks', () => {
  const text = '<p>&ldquo;We&rsquo;ll rebuild,&#8221; Rosa Klein said &mdash; and left.</p>'
  expect(analyse(text).quotations.map(({ range }) => sliceOf(text, range))).toEqual([
    'We&rsquo;ll rebuild,',
  ])
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
  ['only openers of tags', '<p '.repeat(100_000)],
  ['figures that nobody closed', '<figure>\n'.repeat(20_000).replaceAll('<figure>', '"<figure>"')],
])('%s: read to the end, which a quadratic scan would not reach in time', (_, text) => {
  expect(findBoilerplate(text)).toEqual([])
})
