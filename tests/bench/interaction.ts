import type { Browser, Page } from 'playwright-core'
import { openPage } from './cold-load.ts'
import { observedOf } from './observe.ts'
import { quantile } from './statistics.ts'

/**
 * From choosing an entity to the next paint, with a processor four times slower.
 *
 * @returns the 75th percentile in milliseconds; 16 stands for all that is faster than the browser reports
 */
export async function choosing(browser: Browser, address: string, times: number): Promise<number> {
  const { context, page } = await openPage(browser, { network: false, processor: true })
  await page.goto(address)
  await page.waitForSelector('html[data-live]')
  const filters = page.getByRole('complementary', { name: 'Entities' }).locator('button')
  const most = await filters.count()
  for (let n = 0; n < times; n++) {
    await filters.nth((n * 2) % most).click()
    await page.waitForTimeout(200)
  }
  const { clicks } = await observedOf(page)
  await context.close()
  const unreported = Array.from({ length: Math.max(0, times - clicks.length) }, () => 16)
  return quantile([...clicks, ...unreported], 0.75)
}

/**
 * Scrolls through an article with the wheel, unthrottled.
 *
 * @returns the longest task in milliseconds; 0 when none took over 50
 */
export async function scrolling(browser: Browser, address: string): Promise<number> {
  const { context, page } = await openPage(browser, { network: false, processor: false })
  await page.goto(address)
  await page.waitForSelector('html[data-live]')
  await page.waitForTimeout(1_000)
  await forgetTasks(page)
  await page.mouse.move(400, 400)
  for (let n = 0; n < 150; n++) {
    await page.mouse.wheel(0, 2_000)
    await page.waitForTimeout(20)
  }
  const { longestTask } = await observedOf(page)
  await context.close()
  return longestTask
}

/** What loading took is measured elsewhere. */
async function forgetTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.observed.longestTask = 0
  })
}
