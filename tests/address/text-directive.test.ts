import { expect, test } from 'vitest'
import { directiveFor } from '../../src/address/make-directive.ts'
import { findDirective, formatDirective, pageTextOf } from '../../src/address/text-directive.ts'

const page = pageTextOf([
  'Talks resume',
  'Xi’s aides said the talks   would resume. “We will talk,” Xi said.',
  'The talks had stopped in May. “We will talk,” Putin said, and the talks went on.',
])

/** What a browser marks, with a bar at either end. */
const marked = (directive: Parameters<typeof findDirective>[1]) => {
  const found = findDirective(page, directive)
  return found && page.text.slice(found.start, found.end)
}

// The steps of “find a range from a text directive”.
test.each([
  { of: 'the first match', directive: { start: 'the talks' }, words: 'the talks' },
  { of: 'any case', directive: { start: 'WE WILL TALK' }, words: 'We will talk' },
  { of: 'spaces as drawn', directive: { start: 'talks would' }, words: 'talks would' },
  { of: 'whole words only', directive: { start: 'talk would' }, words: null },
  { of: 'no word that ends in an apostrophe’s middle', directive: { start: 'Xi’' }, words: null },
  {
    of: 'a prefix',
    directive: { prefix: 'in May. “', start: 'We will talk' },
    words: 'We will talk',
  },
  {
    of: 'a suffix',
    directive: { start: 'We will talk', suffix: ',” Putin' },
    words: 'We will talk',
  },
  {
    of: 'start and end',
    directive: { start: 'We will', end: 'stopped' },
    words: 'We will talk,” Xi said.\nThe talks had stopped',
  },
  { of: 'an end without a start', directive: { start: 'nobody', end: 'said' }, words: null },
  {
    of: 'a suffix that never comes',
    directive: { start: 'the talks', suffix: 'failed' },
    words: null,
  },
  { of: 'no words over a block’s end', directive: { start: 'said. The talks' }, words: null },
])('finds $of', ({ directive, words }) => {
  expect(marked(directive)).toBe(words)
})

test('“Xi” is no word of “Xi’s”', () => {
  const found = findDirective(page, { start: 'Xi' })
  expect(found?.start).toBe(page.text.indexOf('Xi said'))
})

const rangeOf = (words: string, from = 0) => {
  const start = page.text.indexOf(words, from)
  return { start, end: start + words.length }
}

test.each([
  { words: 'stopped in May', nth: 0, link: 'text=stopped%20in%20May' },
  // twice on the page: what stands around it is added, as it stands there
  {
    words: 'We will talk',
    nth: 0,
    link: 'text=would%20resume.%20%E2%80%9C-,We%20will%20talk',
  },
  { words: 'We will talk', nth: 1, link: 'text=in%20May.%20%E2%80%9C-,We%20will%20talk' },
])('a directive for “$words”', ({ words, nth, link }) => {
  const range = nth === 0 ? rangeOf(words) : rangeOf(words, rangeOf(words).end)
  const directive = directiveFor(page, range)
  expect(directive && formatDirective(directive)).toBe(link)
  expect(directive && findDirective(page, directive)).toEqual(range)
})

test('a long passage is told by its ends, and none is made up where words repeat', () => {
  const long = pageTextOf([Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')])
  expect(directiveFor(long, { start: 0, end: long.text.length - 1 })).toEqual({
    start: 'word0 word1 word2',
    end: 'word57 word58 word59',
  })
  const same = pageTextOf(['no '.repeat(200)])
  expect(directiveFor(same, { start: 300, end: 302 })).toBeNull()
})

test('a dash is not read as the sign of a context', () => {
  expect(formatDirective({ start: '-based', end: 'wide-ranging' })).toBe(
    'text=%2Dbased,wide%2Dranging',
  )
})
