import { rm } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { serveSite } from '../../src/site/site-server.ts'
import { findBrowser, howToGetBrowser } from './browser.ts'
import { buildSite } from './build-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served. */
    site: string
    /** The browser to start; empty where there is none. */
    browser: string
  }
}

/** Builds the site and serves it, once for all flows, and finds the browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser()
  if (!browser && process.env.CI) throw new Error(`No browser can be started. ${howToGetBrowser}`)
  const folder = await buildSite()
  const server = await serveSite(folder, { port: 0 })
  project.provide('site', server.address)
  project.provide('browser', browser?.path ?? '')
  return async () => {
    await server.close()
    await rm(folder, { recursive: true })
    if (!browser) warn()
  }
}

/** Last of all, so that it is what stands at the end of the run. */
function warn(): void {
  const line = '='.repeat(80)
  console.error(
    `\n${line}\nTHE FLOWS DID NOT RUN: no browser can be started on this machine.\n` +
      `None of tests/flows/ was checked. ${howToGetBrowser}\n${line}\n`,
  )
}
