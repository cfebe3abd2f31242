import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** What a page has the browser fetch while it is read, and the script that says so. */
export type EarlyFetch = {
  readonly script: string
  /** What holds where there is no script. */
  readonly noScript: string
}

/** A page that has begun so soon after it was asked for, in milliseconds, came from near by. */
const near = 200

/**
 * Has the browser fetch at once what a page needs next. Which that is depends on the way that it came.
 *
 * From near by, or from the device itself (offline/service-worker.ts), the serif face can be there in time for
 * the first paint, and with `font-display: optional` it is used in time or not at all. A browser that was told
 * to fetch a face holds that paint back for it, 50 ms and more on a slow device.
 *
 * From far away that is in vain, and the face would only take the wire from the script that makes the page
 * live: the page goes without it (`data-far` in styles/settings.css), and has it once the site is on the device.
 * It is the script that is fetched then, since to ask for it only after the paint would cost a round trip: as a
 * module, which Chromium parses beside the page while it comes. (What was fetched as a plain script it parsed once
 * more when it was imported, and held the page up: on a slow load the page was live 1,160 ms after the start in place
 * of 1,320, medians of 11.) From near by even that would be too soon: it takes the processor that paints the page.
 *
 * @param out   the folder of the build
 * @param base  the path that the site is served below
 * @param main  address of the script
 * @throws      when the build has no serif face
 */
export async function earlyFetch(out: string, base: string, main: string): Promise<EarlyFetch> {
  const files = await readdir(join(out, 'assets'))
  const name = files.find((file) => /^source-serif.*\.woff2$/u.test(file))
  if (!name) throw new Error('the build has no serif face')
  const face = `${base}assets/${name}`
  const ifNear = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href: face }
  const ifFar = { rel: 'modulepreload', fetchPriority: 'low', href: main }
  return {
    script: `{let n=performance.now()<${near}||navigator.serviceWorker?.controller;if(!n)document.documentElement.dataset.far="";document.head.append(Object.assign(document.createElement("link"),n?${JSON.stringify(ifNear)}:${JSON.stringify(ifFar)}))}`,
    noScript: `<noscript><link rel="preload" as="font" type="font/woff2" crossorigin="" href="${face}"></noscript>`,
  }
}
