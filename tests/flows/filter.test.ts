import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { flow } from './flow.ts'

const filterOf = (page: Page, name: RegExp) =>
  page.getByRole('complementary', { name: 'Entities' }).getByRole('button', { name })

const putin = /^Vladimir Putin/
const brics = /^Brics/

/** Waits until the filter is chosen, or no longer chosen: the page answers a moment after the key. */
async function expectChosen(button: Locator, chosen: boolean): Promise<void> {
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe(String(chosen))
}

async function expectBright(page: Page, shown: readonly number[]): Promise<void> {
  await expect.poll(() => brightIn(page)).toEqual(shown)
}

const all = Array.from({ length: 14 }, (_, at) => at + 1)

/** The paragraphs that are not dimmed, by number from 1. */
async function brightIn(page: Page): Promise<number[]> {
  return page.locator('article p[id]').evaluateAll((paragraphs) => {
    const title = document.querySelector('h1')
    const ink = title && getComputedStyle(title).color
    return paragraphs.flatMap((p, at) => (getComputedStyle(p).color === ink ? [at + 1] : []))
  })
}

flow('a click on an entity dims what does not name it, and Back undoes it', async ({ visit }) => {
  const { page } = await visit()
  await expectBright(page, all)
  await filterOf(page, brics).click()
  await expectChosen(filterOf(page, brics), true)
  expect(new URL(page.url()).searchParams.getAll('entity')).toEqual(['brics'])
  await expectBright(page, [9, 10])
  await page.getByRole('status').filter({ hasText: '2 of 14 paragraphs match' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.goBack()
  await expectChosen(filterOf(page, brics), false)
  await expectBright(page, all)
  await page.goForward()
  await expectBright(page, [9, 10])
})

flow('the keyboard alone chooses an entity and clears it', async ({ visit }) => {
  const { page } = await visit()
  await tabTo(page, filterOf(page, brics))
  await page.keyboard.press('Space')
  await expectChosen(filterOf(page, brics), true)
  await expectBright(page, [9, 10])
  await page.keyboard.press('Space')
  await expectChosen(filterOf(page, brics), false)
})

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let n = 0; n < 100; n++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('a hundred tabs do not get there')
}

flow('a link with a filter shows the filter, and so does a reload', async ({ visit }) => {
  const { page } = await visit('?entity=vladimir-putin&entity=brics&match=all')
  await expectChosen(filterOf(page, putin), true)
  await expectBright(page, [10])
  await page.reload()
  await page.waitForSelector('html[data-live]')
  await expectBright(page, [10])
  await page.getByRole('radio', { name: 'any' }).click()
  await expectBright(page, [1, 2, 5, 8, 9, 10, 14])
})

flow(
  'all of two leaves the paragraphs that name both, in a fresh browser too',
  async ({ visit }) => {
    const { page } = await visit('?entity=moscow&entity=beijing')
    await page.getByRole('radio', { name: 'all' }).click()
    await expectBright(page, [1, 5, 7, 12])
    const said = page.getByRole('status').filter({ hasText: 'paragraphs match' })
    expect(await said.allTextContents()).toEqual(['4 of 14 paragraphs match'])
    await page.goBack()
    await expect.poll(() => new URL(page.url()).searchParams.get('match')).toBeNull()
    await page.goForward()
    await expectBright(page, [1, 5, 7, 12])
    const { page: fresh } = await visit(page.url().replace(/^[^?]*/, ''))
    await expectBright(fresh, [1, 5, 7, 12])
  },
)

flow('an excluded entity dims what names it', async ({ visit }) => {
  const { page } = await visit('?not=brics')
  await expectBright(
    page,
    all.filter((at) => at !== 9 && at !== 10),
  )
})

flow('an entity that the article does not name gives a notice', async ({ visit }) => {
  const { page } = await visit('?entity=nobody&entity=brics')
  await page.getByText(/“nobody”/).waitFor()
  await expectBright(page, [9, 10])
  expect(await accessibilityFaults(page)).toEqual([])
})

flow(
  'a mention in the text filters, and the steps walk through all mentions',
  async ({ visit }) => {
    const { page } = await visit()
    await page.locator('article [data-entity="brics"]').first().click()
    await expectBright(page, [9, 10])
    await page.getByRole('button', { name: 'Next mention' }).click()
    await page.getByRole('button', { name: 'Next mention' }).click()
    await page.getByText('mention 2 of 2').waitFor()
    const second = page.locator('article [data-entity="brics"]').nth(1)
    expect(await second.getAttribute('data-current')).not.toBeNull()
    const box = await second.boundingBox()
    expect(box && box.y > 0 && box.y < 800).toBe(true)
  },
)

flow('dimmed text is still text: selectable, and of enough contrast', async ({ visit }) => {
  const { page } = await visit('?entity=brics')
  const first = page.locator('article p[id]').first()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await first.isVisible()).toBe(true)
    expect(await first.evaluate((p) => getComputedStyle(p).userSelect)).not.toBe('none')
    expect(await accessibilityFaults(page)).toEqual([])
  }
})

flow(
  'on a phone a name chosen in the list has its bar at the foot of the window, down to the end of the page',
  async ({ visit }) => {
    const { page } = await visit('', { viewport: { width: 360, height: 780 } })
    await filterOf(page, brics).click()
    const clear = page.getByRole('button', { name: 'Clear', exact: true })
    await clear.waitFor()
    const isInView = (one: Locator) =>
      one.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return top > 0 && bottom <= window.innerHeight
      })
    expect(await isInView(clear)).toBe(true)
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    expect(await isInView(clear)).toBe(true)
    const [end, foot] = await page.evaluate(() => [
      document.querySelector('#entities')?.getBoundingClientRect().bottom,
      document.querySelector('.dock')?.getBoundingClientRect().top,
    ])
    expect(end).toBeLessThanOrEqual(foot ?? 0)
    const before = await page.evaluate(() => window.scrollY)
    await clear.evaluate((one) => one.focus())
    expect(await page.evaluate(() => window.scrollY)).toBe(before)
    await page.getByRole('button', { name: 'Next mention' }).click()
    await page.getByText('mention 1 of 2').waitFor()
    expect(await isInView(page.locator('.body [data-current]'))).toBe(true)
    expect(await isInView(clear)).toBe(true)
  },
)
