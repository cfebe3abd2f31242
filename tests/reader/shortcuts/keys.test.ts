import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatKeys,
  keyOf,
  keyTyped,
  noKeys,
  parseKeys,
  takenBy,
  withKey,
} from '../../../src/reader/shortcuts/keys.ts'

describe('what is stored', () => {
  test.each([
    { stored: null, on: false, next: 'j' },
    { stored: 'nonsense', on: false, next: 'j' },
    { stored: '[]', on: false, next: 'j' },
    { stored: '{"isOn":"yes"}', on: false, next: 'j' },
    { stored: '{"isOn":true,"changed":{"next-quotation":"d"}}', on: true, next: 'd' },
    { stored: '{"isOn":true,"changed":{"next-quotation":""}}', on: true, next: '' },
    { stored: '{"isOn":true,"changed":{"next-quotation":7}}', on: true, next: 'j' },
    { stored: '{"changed":{"next-quotation":"dd"}}', on: false, next: 'j' },
    { stored: '{"changed":null}', on: false, next: 'j' },
  ])('$stored', ({ stored, on, next }) => {
    const keys = parseKeys(stored)
    expect(keys.isOn).toBe(on)
    expect(keyOf(keys, 'next-quotation')).toBe(next)
  })

  test('any keys are read again as they were', () => {
    const key = fc.string({ unit: 'grapheme', maxLength: 2 }).map(keyTyped)
    const action = fc.constantFrom('next-quotation', 'print', '__proto__', 'open-find')
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.tuple(action, key)), (isOn, changes) => {
        const keys = changes.reduce((all, [id, to]) => withKey(all, id, to), { ...noKeys, isOn })
        expect(parseKeys(formatKeys(keys))).toEqual(keys)
      }),
    )
  })

  test('nothing set, nothing stored; and no text throws', () => {
    expect(formatKeys(noKeys)).toBeNull()
    fc.assert(fc.property(fc.string(), (text) => void parseKeys(text)))
    fc.assert(fc.property(fc.json(), (text) => void parseKeys(text)))
  })
})

describe('a key that another action has', () => {
  const actions = ['next-quotation', 'previous-quotation', 'print']
  test.each([
    { action: 'print', key: 'j', owner: 'next-quotation' },
    { action: 'next-quotation', key: 'j', owner: null },
    { action: 'print', key: 'J', owner: null },
    { action: 'print', key: '', owner: null },
    { action: 'print', key: 'n', owner: null },
  ])('$key for $action', ({ action, key, owner }) => {
    expect(takenBy(noKeys, actions, action, key)).toBe(owner)
  })

  test('is free once that one has another', () => {
    const keys = withKey(noKeys, 'next-quotation', 'd')
    expect(takenBy(keys, actions, 'print', 'j')).toBeNull()
  })
})

test.each([
  { typed: 'j', key: 'j' },
  { typed: 'jd', key: 'd' },
  { typed: ' ', key: '' },
  { typed: '', key: '' },
  { typed: 'j😀', key: '😀' },
])('typing “$typed” sets “$key”', ({ typed, key }) => {
  expect(keyTyped(typed)).toBe(key)
})
