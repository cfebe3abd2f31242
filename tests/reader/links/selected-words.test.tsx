import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { textRange } from '../../../src/annotation/range.ts'
import { readableTextOf, sourceRangeOf } from '../../../src/annotation/readable-text.ts'
import { ArticleBody } from '../../../src/reader/article/article-body.tsx'
import { ArticleProvider } from '../../../src/reader/article-context.tsx'
import { domRangeOf, pagePassages } from '../../../src/reader/links/page-passages.ts'
import { selectedWords, wordsToCopy } from '../../../src/reader/links/selected-words.ts'
import { seedArticle } from '../articles.ts'

/** An article in which `[` and `]` stand where a selection begins and ends. */
function select(html: string): Range {
  document.body.innerHTML = `<article>${html}</article>`
  const range = document.createRange()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    const from = node.data.indexOf('[')
    if (from >= 0) node.deleteData(from, 1)
    const to = node.data.indexOf(']')
    if (to >= 0) node.deleteData(to, 1)
    if (from >= 0) range.setStart(node, from)
    if (to >= 0) range.setEnd(node, to)
  }
  return range
}

const body = (...paragraphs: readonly string[]) =>
  `<div class="body"><h2>Talks</h2>${paragraphs.map((words, at) => `<p id="p-${at}">${words}</p>`).join('')}</div>`

test.each([
  { of: 'words', html: body('The [talks had] stopped.'), words: 'talks had' },
  { of: 'half words', html: body('The ta[lks h]ad stopped.'), words: 'talks had' },
  { of: 'half of “Salo’s”', html: body('Juho S[al]o’s talks.'), words: 'Salo’s' },
  {
    of: 'marks and space at the ends',
    html: body('He said[ “We will talk.” ]Then'),
    words: '“We will talk.”',
  },
  {
    of: 'words across marks',
    html: body('The <a href="#x">ta[lks</a> <mark>had <b>st]opped</b></mark>.'),
    words: 'talks had stopped',
  },
  {
    of: 'two paragraphs',
    html: body('Talks [resume.', 'The talks] stopped.'),
    words: 'resume.\n\nThe talks',
  },
  {
    of: 'from the heading on',
    html: body('The talks] stopped.').replace('Talks', 'Ta[lks'),
    words: 'The talks',
  },
  {
    of: 'to beyond the article',
    html: `${body('Talks [resume.')}<ul><li>Xi]</li></ul>`,
    words: 'resume.',
  },
  {
    of: 'a tag that nobody sees',
    html: body('The [talks <span hidden>{{tag}} </span>had] stopped.'),
    words: 'talks had',
  },
  { of: 'nothing but space', html: body('The[ ]talks.'), words: null },
  { of: 'nothing but marks', html: body('Talks[, “]we said.'), words: null },
  { of: 'a heading alone', html: body('The talks.').replace('Talks', '[Talks]'), words: null },
  {
    of: 'what is beside the article',
    html: `${body('The talks.')}<ul><li>[Xi]</li></ul>`,
    words: null,
  },
])('a selection of $of', ({ html, words }) => {
  const selected = select(html)
  const page = pagePassages()
  const range = selectedWords(page, selected)
  expect(range && wordsToCopy(page, range)).toBe(words)
})

test('words that are copied are the slice of the file', () => {
  document.body.innerHTML = `<article><div class="body">${renderToStaticMarkup(
    <ArticleProvider value={seedArticle}>
      <ArticleBody />
    </ArticleProvider>,
  )}</div></article>`
  const page = pagePassages()
  const readable = readableTextOf(seedArticle.text, seedArticle.analysis.sections)
  let checked = 0
  for (const { range: paragraph } of page.readable.paragraphs) {
    for (const [from, length] of [
      [0, 30],
      [40, 90],
      [75, 11],
      [130, 400],
    ] as const) {
      const start = paragraph.start + from
      const end = Math.min(start + length, paragraph.end)
      if (start >= end) continue
      const dom = domRangeOf(page, textRange(start, end))
      const range = dom && selectedWords(page, dom)
      const source = range && sourceRangeOf(readable, range)
      if (!range || !source) continue
      checked++
      expect(range.start).toBeLessThanOrEqual(start + 1)
      expect(wordsToCopy(page, range)).toBe(seedArticle.text.slice(source.start, source.end))
    }
  }
  expect(checked).toBeGreaterThan(40)
})
