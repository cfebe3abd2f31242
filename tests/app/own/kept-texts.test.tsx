import { expect, test, vi } from 'vitest'
import { keepText, keptTexts, parseKeptTexts, removeText } from '../../../src/app/own/kept-texts.ts'

const bread = {
  id: 'a1',
  name: 'Flour ran out',
  text: 'Flour ran out.',
  title: null,
  published: null,
}
const ferry = { ...bread, id: 'b2', name: 'Ferries stop', published: '2024-05-03' }

const kept = () => parseKeptTexts(keptTexts.now()).map(({ id }) => id)

test('the latest stands first, and what is removed leaves nothing behind', () => {
  expect(keepText(bread)).toBe(true)
  expect(keepText(ferry)).toBe(true)
  expect(parseKeptTexts(keptTexts.now())).toEqual([ferry, bread])
  removeText('b2')
  expect(kept()).toEqual(['a1'])
  removeText('a1')
  expect(localStorage.length).toBe(0)
})

test('where the device takes no more, it says so and loses nothing', () => {
  keepText(bread)
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(keepText(ferry)).toBe(false)
  full.mockRestore()
  expect(kept()).toEqual(['a1'])
  expect(parseKeptTexts(localStorage.getItem('dateline-own-texts'))).toEqual([bread])
  removeText('a1')
})

test.each(['', 'no JSON', '{}', '[1, null, {"id": "a"}]', '[{"id":1,"name":"","text":""}]'])(
  'stored by somebody else: %s',
  (stored) => {
    expect(parseKeptTexts(stored)).toEqual([])
  },
)
