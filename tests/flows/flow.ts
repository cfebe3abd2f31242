import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { watch } from './watch.ts'

/** A page of the built site, in a browser context of its own. */
export type Visit = {
  readonly page: Page
  readonly context: BrowserContext
}

/**
 * Opens an address of the site as a reader does who has never been there, and waits until it is live.
 *
 * @param path  below the site's own address: `?entity=moscow#q-…`
 */
export type Visiting = (path?: string, options?: BrowserContextOptions) => Promise<Visit>

type Reader = { readonly visit: Visiting }

const withBrowser = base.extend<Reader & { browser: Browser }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the pattern to see what is needed
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: inject('browser') })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  visit: async ({ browser }, use) => {
    const complaints: string[] = []
    const contexts: BrowserContext[] = []
    await use(async (path = '', options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        // It would keep the whole site for each visitor of each test; reading.test.ts has one that does.
        serviceWorkers: 'block',
        ...options,
      })
      context.setDefaultTimeout(10_000)
      contexts.push(context)
      const page = await context.newPage()
      await watch(page, inject('site'), complaints)
      await page.goto(inject('site') + path)
      if (options.javaScriptEnabled !== false) await page.waitForSelector('html[data-live]')
      return { page, context }
    })
    for (const context of contexts) await context.close()
    expect(complaints).toEqual([])
  },
})

/**
 * A test in a real browser. Whatever it does, no page of it may ask another host, break its own security
 * policy, throw, or write to the console. Where there is no browser it does not run, and the run says so.
 */
export const flow = withBrowser.runIf(inject('browser') !== '')
