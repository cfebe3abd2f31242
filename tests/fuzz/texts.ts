import { goldSlugs, readGold } from '../gold/read-gold.ts'

/** A text, made of nothing but random numbers from 0 to 1. */
export type Maker = (random: () => number) => string

/** Mulberry32 (Ettinger 2017): the same seed gives the same numbers. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const articles = goldSlugs().map((slug) => readGold(slug).text)
const marks = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '‹',
  '›',
  '``',
  "''",
  '„',
  '‟',
  ' ',
  '\n',
  'a',
]
const pieces =
  'Ann Lee|Mr.|the mayor|he|they|said|told reporters|according to|that|“|”|"|‘|’|,|.|:|?|and|who|in a statement|on Tuesday|two weeks later|in 2014|Paris|World Bank|{{x}}|<p>|&nbsp;|Read also:|\n\n|\r\n|# |Q:|10:45|(AP) —|\u00a0|\u00ad|\u200b|😀|\ud83d|\udc00'.split(
    '|',
  )

export const makers: Readonly<Record<string, Maker>> = {
  // lone halves of surrogate pairs too: a file may hold them
  'every Unicode plane': (random) =>
    times(below(random, 400), () =>
      random() < 0.1
        ? String.fromCharCode(0xd800 + below(random, 0x800))
        : String.fromCodePoint(below(random, 0x11) * 0x10000 + below(random, 0x10000)),
    ),
  'quotation marks': (random) => times(below(random, 600), () => pick(random, marks)),
  'words of news': (random) => times(below(random, 300), () => `${pick(random, pieces)} `),
  'a mutated article': mutated,
}

/** A gold article in which pieces are cut out, doubled, moved, or replaced by something odd. */
function mutated(random: () => number): string {
  let text = pick(random, articles)
  for (let change = 0; change < 1 + below(random, 12); change++) {
    const from = below(random, text.length)
    const to = Math.min(text.length, from + below(random, 60))
    const odd = [
      '',
      text.slice(from, to).repeat(2),
      text.slice(from, to).toUpperCase(),
      pick(random, pieces),
      pick(random, marks),
      pick(random, articles).slice(from, to),
    ]
    text = text.slice(0, from) + pick(random, odd) + text.slice(to)
  }
  return text
}

function times(count: number, make: () => string): string {
  return Array.from({ length: count }, make).join('')
}

function below(random: () => number, count: number): number {
  return Math.floor(random() * count)
}

function pick(random: () => number, from: readonly string[]): string {
  return from[below(random, from.length)] ?? ''
}
