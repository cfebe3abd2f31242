import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type Observed, observe, observedOf } from './observe.ts'
import { median } from './statistics.ts'

/** How a page is loaded: as it comes, or as on a slow phone. */
export type Speed = 'fast' | 'slow'

export const viewport = { width: 1280, height: 800 }

/** Slow is 1.6 Mbit/s with 150 ms to the server and back, and a processor four times slower. */
const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

/** A fresh browser context with an observed page, as slow as asked for. */
export async function openPage(browser: Browser, slow: { network: boolean; processor: boolean }) {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  if (slow.network) {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', slowNetwork)
  }
  if (slow.processor) await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await observe(page)
  return { context, page } satisfies { context: BrowserContext; page: Page }
}

/**
 * Loads each address so many times, each time with an empty cache. The addresses take turns, so that a
 * machine that grows slower is slower for all of them.
 *
 * @returns for each address the median of what was observed
 */
export async function coldLoads(
  browser: Browser,
  addresses: readonly string[],
  speed: Speed,
  times: number,
): Promise<Observed[]> {
  const loads: Observed[][] = addresses.map(() => [])
  for (let n = 0; n < times; n++) {
    for (const [index, address] of addresses.entries()) {
      loads[index]?.push(await coldLoad(browser, address, speed))
    }
  }
  return loads.map((observed) => ({
    lcp: median(observed.map(({ lcp }) => lcp)),
    cls: Math.max(...observed.map(({ cls }) => cls)),
    longestTask: median(observed.map(({ longestTask }) => longestTask)),
    live: medianOrNull(observed.map(({ live }) => live)),
    clicks: [],
  }))
}

async function coldLoad(browser: Browser, address: string, speed: Speed): Promise<Observed> {
  const slow = speed === 'slow'
  const { context, page } = await openPage(browser, { network: slow, processor: slow })
  await page.goto(address, { waitUntil: 'load' })
  // Fonts and hydration come after the load; what they shift or block has to be seen too.
  await page.waitForTimeout(slow ? 1_500 : 500)
  const observed = await observedOf(page)
  await context.close()
  return observed
}

function medianOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === values.length ? median(known) : null
}
