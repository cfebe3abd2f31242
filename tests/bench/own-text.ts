import type { Browser, Page } from 'playwright-core'
import { openPage } from './cold-load.ts'
import { longArticle } from './long-article.ts'
import { median } from './statistics.ts'

/**
 * How long a text of the reader’s own takes from the click to the page that it becomes, painted, once the engine is
 * there; each time in a page of its own.
 *
 * @returns median of so many, in milliseconds
 */
export async function readingOwnText(
  browser: Browser,
  address: string,
  words: number,
  times: number,
): Promise<number> {
  const text = longArticle(words)
  const taken: number[] = []
  for (let n = 0; n < times; n++) {
    const { context, page } = await openPage(browser, { network: false, processor: false })
    await page.goto(`${address}own/`)
    await page.getByText('no network is needed').waitFor()
    await page.getByLabel('The text').fill(text)
    taken.push(await timeToRead(page))
    await context.close()
  }
  return median(taken)
}

function timeToRead(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now()
    document.querySelector<HTMLElement>('[type="submit"]')?.click()
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    while (!document.querySelector('article .body p')) await nextFrame()
    await nextFrame()
    return performance.now() - start
  })
}
