import { afterEach, expect, test, vi } from 'vitest'
import { headScript } from '../../src/site/head-script.ts'

const root = document.documentElement
const { getEntriesByType } = performance

afterEach(() => {
  performance.getEntriesByType = getEntriesByType
  vi.unstubAllGlobals()
  delete root.dataset.whole
})

/** Whether a page that was opened so is painted whole at once. */
function isWhole(name: string, type = 'navigate', browser: object = { userAgentData: {} }) {
  const entry = { name, type, entryType: 'navigation', startTime: 0, duration: 0, toJSON: () => '' }
  performance.getEntriesByType = () => [entry]
  vi.stubGlobal('navigator', browser)
  new Function(headScript())()
  return root.dataset.whole !== undefined
}

test('a page that is opened at its top is not painted whole at once', () => {
  expect(isWhole('https://example.org/a/flood/?entity=mayor')).toBe(false)
})

test.for([
  'https://example.org/a/flood/#q-the-water-rose-x1y2',
  'https://example.org/a/flood/#:~:text=the%20water%20rose',
])('a link to a place has it painted whole: %s', (name) => {
  expect(isWhole(name)).toBe(true)
})

test.for(['reload', 'back_forward'])('so has the way back to where one was: %s', (type) => {
  expect(isWhole('https://example.org/a/flood/', type)).toBe(true)
})

test('so has a browser that may say nothing of its first paint', () => {
  expect(isWhole('https://example.org/a/flood/', 'navigate', {})).toBe(true)
})
