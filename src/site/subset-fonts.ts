import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import subset from 'subset-font'

/** Latin with its accents, and the punctuation of newspapers: any article in a Latin script. */
const characters = `${charactersFrom(0x20, 0x17f)}‐‑–—‘’‚“”„†‡•…‰‹›€™−→←↑↓×`

/** Makes the fonts of a build as small as the pages need them, in place. */
export async function subsetFonts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.woff2')) continue
    const file = join(folder, name)
    const font = await subset(await readFile(file), characters, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700, default: 400 } },
    })
    await writeFile(file, font)
  }
}

function charactersFrom(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join(
    '',
  )
}
