import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { applySettings } from '../../src/reader/settings/apply-settings.ts'
import { noSettings } from '../../src/reader/settings/settings.ts'
import {
  formatSettings,
  parseSettings,
  settingsKey,
} from '../../src/reader/settings/stored-settings.ts'
import { settingsScript } from '../../src/site/settings-script.ts'
import { anySettings, anyStored } from '../reader/settings/arbitrary-settings.ts'

const root = document.documentElement

const run = () => new Function(settingsScript())()

function clear() {
  applySettings(root, noSettings)
  localStorage.clear()
}

beforeEach(clear)
afterEach(() => {
  vi.restoreAllMocks()
  clear()
})

/** What the page looks like once the script has read `stored`, and once the settings panel has. */
function both(stored: string | null): [script: string, panel: string] {
  clear()
  if (stored !== null) localStorage.setItem(settingsKey, stored)
  run()
  const script = looksOf(root)
  clear()
  applySettings(root, parseSettings(stored))
  return [script, looksOf(root)]
}

function looksOf({ dataset, style }: HTMLElement): string {
  const properties = Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`)
  return JSON.stringify([Object.entries({ ...dataset }).sort(), properties.sort()])
}

test('the page before its first paint is the page of the settings', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const [script, panel] = both(formatSettings(settings))
      expect(script).toBe(panel)
    }),
  )
})

test('whatever is stored, the script reads it as the panel does', () => {
  fc.assert(
    fc.property(anyStored, (stored) => {
      const [script, panel] = both(stored)
      expect(script).toBe(panel)
    }),
  )
})

test('where storage is forbidden the page is as it was made', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  expect(run).not.toThrow()
  expect(looksOf(root)).toBe('[[],[]]')
})

test('it holds nothing that could end the element it stands in', () => {
  expect(settingsScript()).not.toMatch(/<[/!]/u)
  expect(settingsScript().length).toBeLessThan(900)
})
