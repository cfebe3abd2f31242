import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { firstScript } from './first-script.ts'
import { styleInAscii } from './markup.ts'

/** The template of a finished build, and what stands in its pages themselves. */
export type FirstView = {
  readonly template: string
  readonly style: string
  /** Address of the style of all that a first paint does not show. */
  readonly later: string
  readonly script: string
  /** Address of the script that makes the page live. */
  readonly main: string
}

/**
 * Puts the style of a first paint into the pages, since as a file of its own it would cost a round trip, and
 * has the script wait for that paint.
 *
 * @param out   the folder of the build
 * @param base  the path that the site is served below
 * @throws      when the build has no style or no script
 */
export async function inlineFirstView(out: string, base: string): Promise<FirstView> {
  const html = await readFile(join(out, 'index.html'), 'utf8')
  const [link, sheet] = found(
    /<link rel="stylesheet"(?![^>]*media=)[^>]*href="([^"]+)"[^>]*>/u,
    html,
  )
  const [script, main] = found(/<script[^>]*src="([^"]+)"[^>]*><\/script>/u, html)
  const file = join(out, sheet.slice(base.length))
  const style = styleInAscii((await readFile(file, 'utf8')).trim())
  await rm(file)
  return {
    // A part that is loaded later looks whether the page has this style, and would fetch it if no link named it.
    // Without `media` the browser would ask for it before it sees that it is off.
    // A second style with faces in it would have them all loaded anew, and the text change under the reader.
    template: html
      .replace(link, `<link rel="stylesheet" media="not all" href="${sheet}" disabled>`)
      .replace(script, ''),
    style,
    later: `${base}assets/${await laterSheet(out)}`,
    script: firstScript(main),
    main,
  }
}

async function laterSheet(out: string): Promise<string> {
  const files = await readdir(join(out, 'assets'))
  const sheet = files.find((name) => /^later-.*\.css$/u.test(name))
  if (!sheet) throw new Error('the build has no style for later')
  return sheet
}

function found(pattern: RegExp, html: string): [element: string, address: string] {
  const [element, address] = pattern.exec(html) ?? []
  if (!element || !address) throw new Error(`the build has nothing like ${pattern}`)
  return [element, address]
}
