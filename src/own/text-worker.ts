import type { Answer, Ready, TextToRead } from '../app/own/own-text.ts'
import { readOwnText } from './read-own-text.ts'

/**
 * Reads a reader’s own texts in a thread of its own (`app/own/text-reader.ts` starts it), one after the other. The
 * engine and its word lists come with it, and nowhere else into a browser.
 */
addEventListener('message', ({ data }: MessageEvent<TextToRead>) => {
  postMessage(readOwnText(data) satisfies Answer)
})

/** The first text takes the longest, since the engine is compiled for it: that is over before a reader brings one. */
const anyText =
  'OSLO, 3 May — Ferries stop on Friday, Ana Ortiz said. “We are out of fuel,” she added.'

readOwnText({ text: anyText, title: null, published: '2024-05-03', sourceFile: '' })
postMessage({ kind: 'ready' } satisfies Ready)
