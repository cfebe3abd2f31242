import { describe, expect, test } from 'vitest'
import { choices } from '../../src/reader/settings/settings.ts'
import { palettesOfTheSite } from './palettes.ts'

/** What text can stand on. */
const grounds = ['paper', 'raised', 'speech-tint', 'chosen', 'own']
const texts = ['ink', 'muted', 'dimmed', 'link', 'event']
/** Underlines, frames and drawn marks (WCAG 1.4.11). */
const shapes = ['speech', 'event', 'control', 'chosen-line', 'own-line', 'dimmed', 'link']

const palettes = [...palettesOfTheSite()]

test('every theme that can be chosen has its palette', () => {
  const names = palettes.map(([name]) => name.replace(/, .*/, ''))
  const themes = choices.theme.filter((theme) => theme !== 'system')
  expect(new Set(names)).toEqual(new Set([...themes, 'prefers-contrast']))
  const tokens = palettes.map(([, palette]) => [...palette.keys()].sort())
  expect(tokens.every((names) => names.join() === tokens[0]?.join())).toBe(true)
})

describe.each(palettes)('%s', (name, palette) => {
  const contrast = (a: string, b: string) => ratio(palette.get(a), palette.get(b))

  test('text has 4.5:1 on every tint, dimmed text too; 7:1 where more contrast is asked for', () => {
    const much = /contrast/.test(name)
    for (const ground of grounds) {
      for (const text of texts) {
        const least = much && text !== 'dimmed' ? 7 : 4.5
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(least)
      }
    }
  })

  test('lines and controls have 3:1', () => {
    for (const ground of grounds) {
      for (const shape of shapes) {
        expect(contrast(shape, ground), `${shape} on ${ground}`).toBeGreaterThanOrEqual(3)
      }
    }
  })

  test('dimmed text is seen to be dimmed', () => {
    expect(contrast('ink', 'paper') / contrast('dimmed', 'paper')).toBeGreaterThan(1.8)
  })
})

function ratio(a = '', b = ''): number {
  const [bright = 0, dark = 0] = [luminance(a), luminance(b)].sort((p, q) => q - p)
  return (bright + 0.05) / (dark + 0.05)
}

/** The relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  if (!/^#[\da-f]{6}$/.test(colour)) throw new Error(`“${colour}” is no colour`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
