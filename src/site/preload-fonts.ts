import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Asks for the fonts beside the text and not after it: with `font-display: optional` a face is used only
 * when it is there at once.
 */
export async function preloadFonts(out: string, base: string): Promise<string> {
  const fonts = (await readdir(join(out, 'assets')))
    .filter((name) => name.endsWith('.woff2'))
    .sort()
  return fonts
    .map(
      (name) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}assets/${name}" />`,
    )
    .join('')
}
