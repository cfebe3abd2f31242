import fc from 'fast-check'
import { expect, test } from 'vitest'
import { landingOf } from '../../src/address/landing.ts'
import { passageLinkOf } from '../../src/address/make-passage-link.ts'
import { formatPassageLink, parsePassageLink } from '../../src/address/passage-link.ts'
import { textRange } from '../../src/annotation/range.ts'

const read = (query: string) => parsePassageLink(new URLSearchParams(query))
const text = 'The mayor spoke at noon.\n\nShe said that the bridge would be closed.\n\nNobody came.'

test('what a link says is short, and can be read by people', () => {
  const start = text.indexOf('the bridge')
  const link = passageLinkOf(text, textRange(start, start + 'the bridge would'.length), 'w')
  expect(link && formatPassageLink(link)).toMatch(/^was=the\+bridge\+would&near=w[\w.*-]+$/)
  expect(link && read(formatPassageLink(link))).toEqual(link)
})

test('half a word counts as a whole one, and no word makes no link', () => {
  const link = passageLinkOf(text, textRange(6, 12), 'w')
  expect(link?.was.head).toBe('mayor spoke')
  expect(passageLinkOf(text, textRange(23, 26), 'w')).toBeNull()
})

test.each([
  '',
  'was=words',
  'near=wabcd.1.1.0.0.AA.AA',
  'was=&near=wabcd.1.1.0.0.AA.AA',
  'was=words&near=xabcd.1.1.0.0.AA.AA',
  'was=words&near=wabcd.1.0.0.0.AA.AA',
  'was=words&near=wabcd.1.1.0.0.A%00.AA',
  'was=words&near=wabcd.-1.1.0.0.AA.AA',
  `was=words&near=w${'a'.repeat(100)}`,
])('%s says nothing', (query) => {
  expect(read(query)).toBeNull()
})

test('what is longer than a link can be says nothing', () => {
  const near = 'wabcd.1.1.0.0.AA.AA'
  const endless = 'word '.repeat(2_000_000)
  expect(
    parsePassageLink(
      new Map([
        ['was', endless],
        ['near', near],
      ]),
    ),
  ).toBeNull()
  expect(
    parsePassageLink(
      new Map([
        ['was', 'word'],
        ['near', near + endless],
      ]),
    ),
  ).toBeNull()
})

test('the longest link that is read is followed in no time, whatever the article', () => {
  const long = 'a b c d e f g h i j k l m n o p '.repeat(6000)
  const link = read(
    `was=${'a+'.repeat(999)}&near=wabcd.zzzzzz.zzzzzz.0.0.AAAAAAAA*.*AAAAAAAA.${'A'.repeat(44)}`,
  )
  const before = performance.now()
  expect(link && landingOf(link, long)).toBeTruthy()
  expect(performance.now() - before).toBeLessThan(4000)
})

test('no query throws, and what is read is written as it was', () => {
  const part = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('a b', 'wabcd.1.2.0.0.A*B.C'))
  fc.assert(
    fc.property(part, part, (was, near) => {
      const link = read(new URLSearchParams({ was, near }).toString())
      if (link) expect(read(formatPassageLink(link))).toEqual(link)
      if (link) expect(landingOf(link, text)).toBeTruthy()
    }),
    { numRuns: 200 },
  )
})
