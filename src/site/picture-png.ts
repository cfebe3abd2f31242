import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import subset from 'subset-font'
import type { Measure, Picture, Type } from '../reader/cite/picture.ts'
import { texts } from '../texts/texts.ts'
import { pictureMarkup, serifFace } from './picture-markup.ts'

/** Draws the pictures of one build. */
export type Painter = (layout: (measure: Measure) => Picture) => Uint8Array

const { resolve } = createRequire(import.meta.url)

/** Started once, whatever there is to be drawn: the renderer refuses a second time. */
let started: Promise<void> | null = null

/**
 * A painter with the site’s serif face, in as much as these words need of it. It takes some 0.3 s to begin and 0.05 s a
 * picture, so a build without any does not load it.
 *
 * @param words  all that will be drawn
 */
export async function painterFor(words: string): Promise<Painter> {
  started ??= readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm))
  const fonts = filesFor(words).flatMap((file) =>
    weights.map((weight) => fontOf(file, `${words}${texts.cite.cut}n`, weight)),
  )
  const [fontBuffers] = await Promise.all([Promise.all(fonts), started])
  const options = {
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: serifFace },
  }
  const draw = (picture: Picture) => new Resvg(pictureMarkup(picture), options)
  const measure = measureBy((line, type) => draw(lineOf(line, type)).getBBox()?.width ?? 0)
  return (layout) => draw(layout(measure)).render().asPng()
}

/** The heavier one first: for letters that are in a file of their own the renderer takes what it finds first. */
const weights = [600, 400] as const

/** The files of the face, by the letters that are in them. */
function filesFor(words: string): string[] {
  const more = [
    { name: 'latin-ext', letters: /[\u0100-\u024f\u1e00-\u1eff]/u },
    { name: 'cyrillic', letters: /\p{Script=Cyrillic}/u },
    { name: 'greek', letters: /\p{Script=Greek}/u },
  ]
  return ['latin', ...more.filter(({ letters }) => letters.test(words)).map(({ name }) => name)]
}

/** A renderer takes plain fonts of one weight, not the variable ones, packed, that pages have. */
async function fontOf(name: string, words: string, weight: number): Promise<Uint8Array> {
  const file = `@fontsource-variable/source-serif-4/files/source-serif-4-${name}-wght-normal.woff2`
  return subset(await readFile(resolve(file)), words, {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
  })
}

const whole = 100

/**
 * Widths of lines as the sum of those of their words, each drawn once for all sizes: a renderer has no other
 * way to tell. Words are drawn between two letters, since of what is drawn only the ink is told.
 */
function measureBy(inkOf: Measure): Measure {
  const known = new Map<string, number>()
  const widthOf = (word: string, weight: Type['weight']) => {
    const key = `${weight} ${word}`
    const ink = (words: string) => inkOf(words, { size: whole, weight })
    const width = known.get(key) ?? ink(`n${word}n`) - ink('nn')
    known.set(key, width)
    return width
  }
  return (line, { size, weight }) => {
    const parts = line.split(/(?<= )|(?= )/u)
    return parts.reduce((sum, part) => sum + (widthOf(part, weight) * size) / whole, 0)
  }
}

function lineOf(words: string, type: Type): Picture {
  const at = { part: 'words', anchor: 'left', x: 0, y: whole } as const
  return {
    background: '',
    shapes: [{ kind: 'label', ...at, colour: '#000', ...type, words, direction: 'ltr' }],
  }
}
