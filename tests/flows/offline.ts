import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { buildSite } from './build-site.ts'

/** Two articles, so that there is a library, built to stand below a path. */
export async function siteBelowPath(): Promise<string> {
  const seeds = await mkdtemp(join(tmpdir(), 'seeds-'))
  await cp('seeds', seeds, { recursive: true })
  await writeFile(
    join(seeds, 'bread.txt'),
    'Flour ran out on Monday.\n\n“We are closed,” said Ana Ortiz.\n',
  )
  return buildSite({ seeds, base: '/news/' })
}

/** Puts a page that was changed into the finished site, and says so to its service worker, as a build does. */
export async function deploy(
  folder: string,
  file: string,
  old: string,
  now: string,
): Promise<void> {
  const page = await readFile(join(folder, file), 'utf8')
  const changed = page.replaceAll(old, now)
  const [was, is] = [hashOf(page), hashOf(changed)]
  const worker = join(folder, 'service-worker.js')
  const script = await readFile(worker, 'utf8')
  await writeFile(join(folder, file), changed)
  await writeFile(worker, script.replaceAll(was, is).replaceAll(was.slice(0, 12), is.slice(0, 12)))
}

/** Until the service worker has kept all that it keeps. */
export async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

/** How many engines for a reader’s own texts the device keeps. */
export function enginesKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const caught = (await caches.keys()).map(async (name) => (await caches.open(name)).keys())
    const kept = (await Promise.all(caught)).flat().map(({ url }) => url)
    return kept.filter((url) => url.includes('text-worker')).length
  })
}

/** Until its successor has, and waits for the pages to be closed. */
export async function untilUpdated(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50))
  })
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('base64')
}
