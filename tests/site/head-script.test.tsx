import { afterEach, expect, test, vi } from 'vitest'
import { noSettings } from '../../src/reader/settings/settings.ts'
import { formatSettings, settingsKey } from '../../src/reader/settings/stored-settings.ts'
import { headScript } from '../../src/site/head-script.ts'

const root = document.documentElement
const { getEntriesByType } = performance

afterEach(() => {
  performance.getEntriesByType = getEntriesByType
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  localStorage.clear()
  delete root.dataset.whole
  delete root.dataset.theme
})

/** Whether a page that was opened so is painted whole at once. */
function isWhole(name: string, type = 'navigate', browser: object = { userAgentData: {} }) {
  openedAt(name, type, browser)
  new Function(headScript())()
  return root.dataset.whole !== undefined
}

function openedAt(name: string, type: string, browser: object) {
  const entry = { name, type, entryType: 'navigation', startTime: 0, duration: 0, toJSON: () => '' }
  performance.getEntriesByType = () => [entry]
  vi.stubGlobal('navigator', browser)
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

const firstVisit = { userAgentData: {}, serviceWorker: { controller: null } }

/** The theme before the first paint of a page, where a dark one is stored. */
function themeAtOnce({ browser = firstVisit as object, referrer = '', built = true }) {
  localStorage.setItem(settingsKey, formatSettings({ ...noSettings, theme: 'dark' }) ?? '')
  vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer)
  openedAt('https://example.org/a/flood/', 'navigate', browser)
  new Function(headScript(built ? { script: '', noScript: '' } : undefined))()
  return root.dataset.theme
}

test('who comes for the first time has no settings to wait for', () => {
  expect(themeAtOnce({})).toBeUndefined()
})

test.for([
  [
    'the site is on the device',
    { browser: { userAgentData: {}, serviceWorker: { controller: {} } } },
  ],
  ['a page of the site led here', { referrer: `${window.location.origin}/` }],
  ['the browser keeps no site', { browser: { userAgentData: {} } }],
  ['all is painted at once', { browser: { serviceWorker: { controller: null } } }],
  ['nothing would put them on later', { built: false }],
] as const)('settings are put on before the first paint where %s', ([, page]) => {
  expect(themeAtOnce(page)).toBe('dark')
})
