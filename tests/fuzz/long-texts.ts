import { goldSlugs, readGold } from '../gold/read-gold.ts'

const articles = goldSlugs().map((slug) => readGold(slug).text)
const together = articles.join('\n\n')
const line = together.replace(/\s+/gu, ' ')

/** Texts that a quadratic scan would not finish in time, at a share of their length. */
export const longTexts: Readonly<Record<string, (share: number) => string>> = {
  '200,000 words': (share) => upTo(`${together}\n\n`, 1_200_000 * share),
  'one line of 1 MB': (share) => upTo(`${line} `, 2 ** 20 * share),
  'one word of 1 MB': (share) => upTo('a', 2 ** 20 * share),
  'one sentence of names': (share) => upTo('Ann Lee and Bob Ray of Paris, ', 2 ** 19 * share),
  'opening marks': (share) => upTo('“', 2 ** 19 * share),
  'marks of every kind': (share) => upTo('“‘"\'»«”’', 2 ** 19 * share),
  'pronouns and cues': (share) => upTo('he said they told her that ', 2 ** 19 * share),
  dates: (share) => upTo('on Tuesday, 3 May 2014, two weeks later ', 2 ** 19 * share),
  'short lines': (share) => upTo('Ab\n', 2 ** 19 * share),
  'open tags and braces': (share) => upTo('<p {{ ', 2 ** 19 * share),
}

function upTo(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}
