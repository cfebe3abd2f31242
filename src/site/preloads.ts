import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** For every page, and for those that come to life. */
export type Preloads = { readonly fonts: string; readonly script: string }

/**
 * What a page will need right after its first paint, fetched meanwhile: the serif face, since with
 * `font-display: optional` it is used only when it is there at once (the others wait for a reader who
 * chooses them); and the script that makes the page
 * live. That is not fetched as a module: the browser would compile it at once, and the first paint would
 * wait.
 *
 * @param out   the folder of the build
 * @param base  the path that the site is served below
 * @param main  address of the script
 */
export async function preloadsOf(out: string, base: string, main: string): Promise<Preloads> {
  const fonts = (await readdir(join(out, 'assets'))).filter((name) =>
    /^source-serif.*\.woff2$/u.test(name),
  )
  return {
    fonts: fonts
      .map(
        (name) =>
          `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}assets/${name}" />`,
      )
      .join(''),
    script: `<link rel="preload" as="script" crossorigin fetchpriority="low" href="${main}" />`,
  }
}
