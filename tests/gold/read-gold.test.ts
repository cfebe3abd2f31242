import { expect, test } from 'vitest'
import { overlaps, sliceOf } from '../../src/annotation/range.ts'
import { haystackOf, resolveAnchor } from './anchor.ts'
import { goldSlugs, readGold, resolveGold } from './read-gold.ts'

const slugs = goldSlugs()

test('there are articles of many kinds', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(14)
})

test.each(slugs)('%s: every anchor is found, once', (slug) => {
  expect(() => readGold(slug)).not.toThrow()
})

test.each(slugs)('%s: is a short article', (slug) => {
  const words = readGold(slug).text.split(/\s+/).length
  expect(words).toBeGreaterThan(150)
  expect(words).toBeLessThan(520)
})

test.each(slugs)('%s: direct and mixed quotations stand in marks, indirect ones do not', (slug) => {
  const { text, quotations, notQuotations } = readGold(slug)
  const marked = quotations.filter(({ kind }) => kind !== 'indirect').map(({ range }) => range)
  for (const range of [...marked, ...notQuotations]) {
    const words = sliceOf(text, range)
    // a turn of a transcript stands after its speaker’s name; its second paragraph after an empty line
    expect(text.slice(0, range.start), words).toMatch(/(?:["“‘'«„]|&[lr]dquo;|\n[\w ,]+: |\n\n)$/)
    // a quotation that runs on has its closing mark paragraphs later
    expect(text.slice(range.end), words).toMatch(/^(?:["”’'»]|&rdquo;|\s*\n|<\/p>)/)
  }
  for (const { kind, range } of quotations) {
    if (kind === 'indirect') expect(text.charAt(range.start - 1)).toMatch(/^[\s>]?$/)
  }
})

test.each(slugs)('%s: no finding lies in what is removed, and no layer has it twice', (slug) => {
  const gold = readGold(slug)
  const names = gold.entities.flatMap(({ mentions }) =>
    mentions.filter(({ kind }) => kind === 'name'),
  )
  for (const layer of [gold.quotations, gold.times, gold.events, names]) {
    const ranges = layer.map(({ range }) => range)
    for (const range of ranges) {
      expect(
        gold.boilerplate.some((out) => overlaps(out, range)),
        sliceOf(gold.text, range),
      ).toBe(false)
    }
    const keys = ranges.map(({ start, end }) => `${start}-${end}`)
    expect(new Set(keys).size).toBe(keys.length)
  }
})

const text =
  'He said it.\r\n\r\nShe\u00a0said that he would; the coun\u00adcil did not. He said it twice.'
const found = (anchor: Parameters<typeof resolveAnchor>[1]) =>
  sliceOf(text, resolveAnchor(haystackOf(text), anchor))

test.each([
  ['words that stand once', 'council', 'coun\u00adcil'],
  ['any white space', 'She said', 'She\u00a0said'],
  ['bars with context', 'that |he| would', 'he'],
  [
    'first and last words',
    'She said … not',
    'She\u00a0said that he would; the coun\u00adcil did not',
  ],
  ['a number', { words: 'He', nth: '2' }, 'He'],
])('finds %s', (_, anchor, words) => {
  expect(found(anchor)).toBe(words)
})

test.each([
  ['words that are not there', 'they', 'not in the article'],
  ['words that are there twice', 'said it', 'more than once'],
  ['one bar', 'that |he', 'two bars'],
  ['a number too high', { words: 'He', nth: '3' }, '2 in all'],
  ['a last word that comes too early', 'council … would', 'last words'],
])('refuses %s', (_, anchor, reason) => {
  expect(() => found(anchor)).toThrow(reason)
})

const layers = 'boilerplate: []\nnot_quotations: []\ntimes: []\nevents: []\n'
test.each([
  ['a missing layer', 'boilerplate: []', 'entities'],
  [
    'a name that two claim',
    `${layers}quotations: []\nentities:
  - {name: A, type: person, names: [He]}
  - {name: B, type: person, names: [He]}`,
    'claimed by two',
  ],
  [
    'an unknown speaker',
    `${layers}entities: []\nquotations:
  - {words: he would, kind: indirect, speakers: [Nobody]}`,
    '“Nobody” is no entity',
  ],
  [
    'a value that is no TIMEX3',
    `${layers.replace('times: []', 'times: [[twice, SET, often]]')}
entities: []\nquotations: []`,
    'no TIMEX3 value',
  ],
])('says what is wrong with the file: %s', (_, yaml, reason) => {
  expect(() => resolveGold('sample', text, yaml)).toThrow(/^sample\.gold\.yaml: /)
  expect(() => resolveGold('sample', text, yaml)).toThrow(reason)
})
