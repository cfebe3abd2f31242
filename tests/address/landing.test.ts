import { describe, expect, test } from 'vitest'
import { landingOf } from '../../src/address/landing.ts'
import { passageLinkOf } from '../../src/address/make-passage-link.ts'
import {
  formatPassageLink,
  type PassageLink,
  parsePassageLink,
} from '../../src/address/passage-link.ts'
import { sliceOf, textRange } from '../../src/annotation/range.ts'

const article = [
  'The council voted on Thursday to close the bridge, ending a dispute of three years.',
  '“We are for safety and for trade,” said the mayor, Ada Lind, who had asked for the vote.',
  'Her rival said that the town was for safety and for trade as well, and that the bridge was neither.',
  'Work begins in May. It will last two years.',
].join('\n\n')

function linkTo(words: string, text = article, nth = 0): PassageLink {
  let start = text.indexOf(words)
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1)
  const link = passageLinkOf(text, textRange(start, start + words.length), 'w')
  const read = link && parsePassageLink(new URLSearchParams(formatPassageLink(link)))
  if (!read) throw new Error(`no link to “${words}”`)
  expect(read).toEqual(link)
  return read
}

/** The verdict and the words that one is taken to. */
function follow(link: PassageLink, text: string): string {
  const landing = landingOf(link, text)
  if (landing.kind === 'gone') return `gone, near: ${text.slice(landing.near, landing.near + 10)}`
  return `${landing.kind}: ${sliceOf(text, landing.range)}`
}

describe('a passage that was left alone', () => {
  test.each([
    { edit: 'nothing', now: article },
    { edit: 'a paragraph put in before', now: `Late news.\n\n${article}` },
    { edit: 'its own words quoted elsewhere', now: `Bridge: safety and for trade?\n\n${article}` },
    { edit: 'straight quotation marks', now: article.replace(/[“”]/g, '"') },
    { edit: 'the next paragraph deleted', now: article.replace(/Her rival.*\n\n/, '') },
  ])('$edit', ({ now }) => {
    expect(follow(linkTo('for safety and for trade'), now)).toBe('exact: for safety and for trade')
  })

  test('of twins each is found by its own surroundings', () => {
    const now = `Late news.\n\n${article}`
    for (const nth of [0, 1]) {
      const landing = landingOf(linkTo('for safety and for trade', article, nth), now)
      expect(landing).toMatchObject({ kind: 'exact' })
      const start = landing.kind === 'exact' ? landing.range.start : -1
      expect(now.slice(start - 4, start)).toBe(nth === 0 ? 'are ' : 'was ')
    }
  })
})

describe('a passage that was edited', () => {
  test.each([
    {
      words: 'for safety and for trade',
      from: 'for safety and',
      to: 'for security and',
      is: 'for security and for trade',
    },
    { words: 'Thursday', from: 'Thursday', to: 'Friday', is: 'Friday' },
    {
      words: 'It will last two years.',
      from: 'last two',
      to: 'take three long',
      is: 'It will take three long years',
    },
  ])('“$words” is now “$is”', ({ words, from, to, is }) => {
    expect(follow(linkTo(words), article.replace(from, to))).toBe(`edited: ${is}`)
  })

  test('and its old words stand in a note: the note is not the passage', () => {
    const note =
      'Correction: an earlier version said “The council voted on Thursday to close the bridge”.'
    const now = `${article.replace('Thursday', 'Friday')}\n\n${note}`
    expect(follow(linkTo('The council voted on Thursday to close the bridge'), now)).toBe(
      'edited: The council voted on Friday to close the bridge',
    )
  })
})

test('a word that by chance has the six bits of a neighbour makes no twin the passage', () => {
  const counted =
    'Both counted tracks. The office counts every track as an animal. The federation counts every place with tracks as an animal. Neither counts otters.'
  const now = counted.replace('track as an', 'track as agreed')
  expect(follow(linkTo('an animal', counted), counted)).toBe('exact: an animal')
  expect(follow(linkTo('an animal', counted), now)).toBe('moved: an animal')
})

test('the same words among other words have moved', () => {
  const now = article
    .replace('Work begins in May. ', '')
    .replace('The council', 'Work begins in May, it said. The council')
  expect(follow(linkTo('Work begins in May'), now)).toBe('moved: Work begins in May')
})

test('the same words at two places, and nothing tells which: the landing says so', () => {
  const then = 'Rain fell all night. She said nothing. The road was closed.'
  const now =
    'Rain fell all night. She said nothing. He left.\n\nSnow came. She said nothing. The road was closed.'
  const landing = landingOf(linkTo('She said nothing', then), now)
  expect(landing).toMatchObject({ kind: 'moved', twin: expect.anything() })
})

describe('a passage that was deleted', () => {
  test.each([
    { words: 'for safety and for trade', near: '” said the' },
    { words: 'Work begins in May.', near: 'It will la' },
    { words: article.split('\n\n')[1] ?? '', near: 'Her rival ' },
  ])('“$words” is gone, whatever is like it', ({ words, near }) => {
    const now = article.replace(words, '')
    const landing = landingOf(linkTo(words), now)
    expect(landing).toEqual({ kind: 'gone', near: now.indexOf(near.replace(/^\W+/, '')) })
  })

  test('and all of the article too', () => {
    expect(landingOf(linkTo('for trade'), '')).toEqual({ kind: 'gone', near: 0 })
  })
})
