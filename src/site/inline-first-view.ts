import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** The template of a finished build, and what stands in its pages themselves. */
export type FirstView = {
  readonly template: string
  readonly style: string
  readonly script: string
}

/**
 * Puts the style and the small first script into the pages: as files of their own each would cost the
 * first view a round trip.
 *
 * @param out   the folder of the build; both files are taken out of it
 * @param base  the path that the site is served below
 * @throws      when the build has no style or no script
 */
export async function inlineFirstView(out: string, base: string): Promise<FirstView> {
  const html = await readFile(join(out, 'index.html'), 'utf8')
  const style = await takeOut(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/u, html, out, base)
  const script = await takeOut(/<script[^>]*src="([^"]+)"[^>]*><\/script>/u, html, out, base)
  return {
    template: html.replace(style.element, '').replace(script.element, ''),
    style: style.content,
    // It stood among the assets, and names the others from there.
    script: script.content.replace(/(?<=["'`])\.\//gu, `${base}assets/`),
  }
}

async function takeOut(pattern: RegExp, html: string, out: string, base: string) {
  const [element, address] = pattern.exec(html) ?? []
  if (!element || !address) throw new Error(`the build has nothing like ${pattern}`)
  const file = join(out, address.slice(base.length))
  const content = (await readFile(file, 'utf8')).trim()
  await rm(file)
  return { element, content }
}
