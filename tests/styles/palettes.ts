import { readFileSync } from 'node:fs'

/** Colours by their token: `paper` → `#fffdf8`. */
export type Palette = ReadonlyMap<string, string>

const [system, named, notes] = ['theme', 'palettes', 'notes'].map((name) =>
  readFileSync(`src/styles/${name}.css`, 'utf8'),
)

/** Every palette of the site, light and dark apart, as the style sheets give it. */
export function palettesOfTheSite(): Map<string, Palette> {
  const ours = tokensOf(block(system, '@theme static {'))
  const palettes = new Map([
    ['light', half(ours, 0)],
    ['dark', half(ours, 1)],
  ])
  for (const [selector] of (named ?? '').matchAll(/^\s*html[^{]*\{/gm)) {
    const tokens = tokensOf(block(named, selector))
    if (tokens.size === 0) continue
    const name = /data-theme="([^"]+)/.exec(selector)?.[1] ?? 'prefers-contrast'
    palettes.set(`${name}, light`, half(tokens, 0))
    if (/light-dark/.test(block(named, selector))) palettes.set(`${name}, dark`, half(tokens, 1))
  }
  // A colour of the notes is one for every light palette and one for every dark one.
  const own = tokensOf(block(notes, ':root {'))
  return new Map(
    Array.from(palettes, ([name, palette]) => [
      name,
      new Map([...palette, ...half(own, /dark$/.test(name) ? 1 : 0)]),
    ]),
  )
}

function block(css = '', start: string): string {
  const at = css.indexOf(start)
  return css.slice(at, css.indexOf('}', at))
}

function tokensOf(css: string): Map<string, string> {
  return new Map(
    Array.from(css.matchAll(/--color-([\w-]+):\s*([^;]+);/g), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
}

function half(tokens: ReadonlyMap<string, string>, at: 0 | 1): Palette {
  return new Map(
    Array.from(tokens, ([name, value]) => {
      const colours = value.match(/#[\da-f]{6}\b/g) ?? []
      return [name, colours[at] ?? colours[0] ?? value]
    }),
  )
}
