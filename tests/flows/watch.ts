import type { Page } from 'playwright-core'

/** Notes what no page may do: ask another host, miss a file, break its policy, throw, use the console. */
export async function watch(page: Page, site: string, complaints: string[]): Promise<void> {
  const { origin } = new URL(site)
  page.on('console', (message) => {
    // Beside a text file a browser looks for the icon of the host.
    if (message.location().url === `${origin}/favicon.ico`) return
    if (!isHint(message.text())) complaints.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    // Where scripts are off the browser gives up those that the page asked for early, and whoever leaves a page gives up
    // what was under way.
    const isGivenUp = request.failure()?.errorText === 'net::ERR_ABORTED'
    if (request.resourceType() !== 'script' && !isGivenUp)
      complaints.push(`failed: ${request.url()}`)
  })
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`foreign: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
}

/** What Chromium and its driver remark, which is no fault. */
function isHint(text: string): boolean {
  return text === 'Service Worker registration blocked by Playwright'
}
