// first: what the others import asks for it
import './development.ts'
import type { Asked, NoArticle, OwnText, Questions } from '../app/own/own-text.ts'
import type { Article } from '../reader/article-context.tsx'
import { ownFileOf, ownPageOf, ownSheetOf, readOwnText } from './read-own-text.tsx'

type Answer = ReturnType<Questions[keyof Questions]>

/**
 * Reads a reader’s own texts in a thread of its own (`app/own/text-reader.ts` starts it), and answers one question
 * after the other. The engine and its word lists come with it, and nowhere else into a browser.
 */
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  postMessage(answerTo(data))
})

function answerTo(asked: Asked): Answer {
  const read = articleOfText(asked.text)
  if ('kind' in read) return read
  switch (asked.question) {
    case 'page':
      return ownPageOf(read, asked.about)
    case 'file':
      return ownFileOf(read, asked.about)
    case 'sheet':
      return ownSheetOf(read, asked.about)
  }
}

let last: { readonly text: OwnText; readonly read: Article } | null = null

/** What is asked about a text after its page need not be read again. */
function articleOfText(text: OwnText): Article | NoArticle {
  if (last && isSame(last.text, text)) return last.read
  const read = readOwnText(text)
  if (!('kind' in read)) last = { text, read }
  return read
}

function isSame(a: OwnText, b: OwnText): boolean {
  return a.text === b.text && a.title === b.title && a.published === b.published
}

/** The first text takes the longest, since the engine is compiled for it: that is over before a reader brings one. */
const anyText =
  'OSLO, 3 May — Ferries stop on Friday, Ana Ortiz said. “We are out of fuel,” she added.'

answerTo({
  text: { text: anyText, title: null, published: '2024-05-03' },
  question: 'page',
  about: '',
})
// that it is ready, and where it came from
postMessage(location.href)
