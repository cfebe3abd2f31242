import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noSettings, rangeNames, ranges } from '../../../src/reader/settings/settings.ts'
import { formatSettings, parseSettings } from '../../../src/reader/settings/stored-settings.ts'
import { anySettings, anyStored } from './arbitrary-settings.ts'

describe('settings kept on the device', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const numbers = rangeNames.map((name) => [name, settings[name] === 0 ? 0 : settings[name]])
        expect(parseSettings(formatSettings(settings))).toEqual({
          ...settings,
          ...Object.fromEntries(numbers),
        })
      }),
    )
  })

  test('that were never made are not kept', () => {
    expect(formatSettings(noSettings)).toBeNull()
  })

  test('that nobody could have made are as good as none', () => {
    fc.assert(
      fc.property(anyStored, (stored) => {
        const settings = parseSettings(stored)
        expect(Object.keys(settings)).toEqual(Object.keys(noSettings))
        for (const name of rangeNames) {
          const value = settings[name]
          if (value === null) continue
          expect(value).toBeGreaterThanOrEqual(ranges[name].min)
          expect(value).toBeLessThanOrEqual(ranges[name].max)
        }
        expect(parseSettings(formatSettings(settings))).toEqual(settings)
      }),
    )
  })

  test.each([
    { stored: 'null', because: 'nothing in it' },
    { stored: '{"version":1,"theme":"sep', because: 'cut off' },
    { stored: '{"version":2,"theme":"sepia"}', because: 'of a version to come' },
    { stored: '{"version":1,"theme":"plaid","size":"20","line":99}', because: 'not ours' },
  ])('$because: $stored', ({ stored }) => {
    expect(parseSettings(stored)).toEqual(noSettings)
  })

  test('one bad value does not take the others with it', () => {
    expect(parseSettings('{"version":1,"theme":"sepia","size":1000,"word":0.2}')).toEqual({
      ...noSettings,
      theme: 'sepia',
      word: 0.2,
    })
  })
})
