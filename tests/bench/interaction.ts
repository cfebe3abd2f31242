import type { Browser, Page } from 'playwright-core'
import { openPage } from './cold-load.ts'
import { observedOf } from './observe.ts'
import { quantile } from './statistics.ts'

/** Both the 75th percentile in milliseconds. */
type Chosen = {
  /** From the click to the next paint; 16 stands for all that is faster than the browser reports. */
  readonly answer: number
  /** From the click until the text has been filtered and painted. */
  readonly filtered: number
}

/**
 * How soon the page answers when an entity is chosen, with a processor four times slower.
 *
 * The button of the mouse is held down for as long as a person holds it. Let go in the same moment, the click would
 * wait for what the press sets going, which is above all a search for what lies under the pointer that this tool
 * itself makes in the page: of the 152 ms to the next paint in an article of 100,000 words it was some 100.
 */
export async function choosing(browser: Browser, address: string, times: number): Promise<Chosen> {
  const { context, page } = await openPage(browser, { network: false, processor: true })
  await page.goto(address)
  await page.waitForSelector('html[data-live]')
  const filters = page.getByRole('complementary', { name: 'Entities' }).locator('button')
  const most = await filters.count()
  const filtered: number[] = []
  for (let n = 0; n < times; n++) {
    const applied = page.evaluate(nextFilter)
    await filters.nth((n * 2) % most).click({ delay: 80 })
    filtered.push(await applied)
    await page.waitForTimeout(200)
  }
  const { clicks } = await observedOf(page)
  await context.close()
  const unreported = Array.from({ length: Math.max(0, times - clicks.length) }, () => 16)
  return {
    answer: quantile([...clicks, ...unreported], 0.75),
    filtered: quantile(filtered, 0.75),
  }
}

/** Runs in the page: from the next click to the first task after the paint in which a style rule of the page changed. */
function nextFilter(): Promise<number> {
  const rules = () =>
    document.adoptedStyleSheets
      .flatMap((sheet) => Array.from(sheet.cssRules, ({ cssText }) => cssText))
      .join()
  const before = rules()
  return new Promise((resolve) => {
    const look = (clicked: number) => {
      if (rules() === before) requestAnimationFrame(() => look(clicked))
      else setTimeout(() => resolve(performance.now() - clicked))
    }
    window.addEventListener('click', ({ timeStamp }) => look(timeStamp), {
      once: true,
      capture: true,
    })
  })
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
