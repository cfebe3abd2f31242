import { describe, expect, test } from 'vitest'
import { keptOf, placeOf } from '../../../src/reader/place/kept-place.ts'

const ids = [
  'p-the-ferry-left-early-a1b2',
  'p-olsen-said-the-harbour-c3d4',
  'p-it-will-reopen-in-may-e5f6',
]

describe('where a reader was', () => {
  test.each([
    { kept: 'p-olsen-said-the-harbour-c3d4', number: 2 },
    { kept: 'p-olsen-said-the-harbour-9999', number: 2 },
    { kept: 'p-words-of-another-article-a1b2', number: null },
    { kept: 'q-olsen-said-the-harbour-c3d4', number: null },
    { kept: '<script>', number: null },
    { kept: '', number: null },
    { kept: null, number: null },
  ])('$kept', ({ kept, number }) => {
    expect(placeOf(kept, ids)?.number ?? null).toBe(number)
  })
})

describe('what is kept', () => {
  test.each([
    { reading: null, isAtEnd: false, kept: null },
    { reading: ids[0] ?? '', isAtEnd: false, kept: null },
    { reading: ids[1] ?? '', isAtEnd: false, kept: ids[1] },
    { reading: ids[1] ?? '', isAtEnd: true, kept: null },
  ])('$reading, at the end: $isAtEnd', ({ reading, isAtEnd, kept }) => {
    expect(keptOf(ids, reading, isAtEnd)).toBe(kept)
  })
})
