import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { type BrotliServer, brotliOf } from './brotli-server.ts'
import { openPage } from './cold-load.ts'

/** Bytes on the wire that a first view of a page takes. */
export type Weights = {
  readonly script: number
  readonly style: number
  readonly html: number
  readonly fonts: number
}

/** Weighs what the browser asks for on its own when it opens the front page; style also counts inline. */
export async function weighFirstView(
  browser: Browser,
  server: BrotliServer,
  dist: string,
): Promise<Weights> {
  const { context, page } = await openPage(browser, { network: false, processor: false })
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  await page.goto(server.address)
  await page.waitForTimeout(1_500)
  await context.close()
  const sum = (ending: string) =>
    paths
      .map((path) => (path.endsWith('/') ? `${path}index.html` : path))
      .filter((path) => path.endsWith(ending))
      .reduce((total, path) => total + (server.weights.get(path) ?? 0), 0)
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const inline = Array.from(html.matchAll(/<style>([\s\S]*?)<\/style>/g), ([, style]) => style)
  return {
    script: sum('.js'),
    style: sum('.css') + brotliOf(inline.join('')).length,
    html: sum('.html'),
    fonts: sum('.woff2'),
  }
}
