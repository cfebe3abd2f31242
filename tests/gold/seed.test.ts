import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { expectFindings } from './expect-findings.ts'
import { findingsOf } from './findings.ts'
import { seedGold } from './seed-gold.ts'

const text = readFileSync('seeds/000_9fbcbbfa4dd88219.txt', 'utf8')

test('the seed report: names, descriptions, governments, quotations with their chains, events in order', () => {
  expectFindings(findingsOf(text, analyse(text, { published: '2022-06-15' })), seedGold)
})

test('the seed report has 7 quoted spans: 6 of Xi, one of them with Putin, and one of Xinhua; 3 by way of Xinhua', () => {
  const { quotations } = findingsOf(text, analyse(text, { published: '2022-06-15' }))
  const quoted = quotations.filter(({ kind }) => kind !== 'indirect')
  expect(quoted).toHaveLength(7)
  expect(quoted.filter(({ speakers }) => speakers.includes('Xi Jinping'))).toHaveLength(6)
  expect(quoted.filter(({ speakers }) => speakers.length === 2)).toMatchObject([
    { words: 'no ‘forbidden’ areas of cooperation', speakers: ['Vladimir Putin', 'Xi Jinping'] },
  ])
  expect(quoted.filter(({ speakers }) => speakers.includes('Xinhua'))).toMatchObject([
    { holder: 'China' },
  ])
  expect(quoted.filter(({ via }) => via.some(([name]) => name === 'Xinhua'))).toHaveLength(3)
})

test('without its publication date the seed report has the same findings, its dates but in order', () => {
  const found = findingsOf(text, analyse(text))
  const events = seedGold.events.map((event) => ({ ...event, date: null }))
  // the day and the month of a year that nobody states come in the order of the text
  const order = [
    'phone conversation',
    'statement',
    'invaded',
    'publicised call',
    'partnership',
    'bridge',
    'summit',
  ]
  expect(found.events).toHaveLength(events.length)
  expect(found.events.every(({ date }) => date === null)).toBe(true)
  expect(
    found.events.map(({ label }) => order.findIndex((word) => label.includes(word))).toSorted(),
  ).toEqual(order.map((_, index) => index))
  expect(found.events.filter(({ planned }) => planned)).toHaveLength(1)
  expectFindings({ ...found, events: [] }, { ...seedGold, events: [] })
})

test('body and boilerplate rebuild the seed byte for byte', () => {
  const { boilerplate } = analyse(text)
  let at = 0
  const pieces = boilerplate.flatMap(({ range }) => {
    const two = [text.slice(at, range.start), text.slice(range.start, range.end)]
    at = range.end
    return two
  })
  const rebuilt = [...pieces, text.slice(at)].join('')
  expect(Buffer.from(rebuilt).equals(readFileSync('seeds/000_9fbcbbfa4dd88219.txt'))).toBe(true)
})
