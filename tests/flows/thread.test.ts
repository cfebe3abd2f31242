import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { flow } from './flow.ts'

const threadOf = (page: Page, name: string) => page.getByRole('region', { name: `Thread: ${name}` })

flow('from a quotation: its speaker, their next and its event, by keys', async ({ visit }) => {
  const { page } = await visit()
  await page.locator('article a.cue').first().focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('region', { name: 'Selected passage' })
  await card.getByText('Reported').waitFor()
  await expect.poll(() => card.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.keyboard.press('t')
  const thread = threadOf(page, 'Xi Jinping')
  await expect.poll(() => thread.evaluate((one) => one === document.activeElement)).toBe(true)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => thread.count()).toBe(0)
  await expect.poll(() => card.evaluate((one) => one === document.activeElement)).toBe(true)
  const first = page.url()
  await page.keyboard.press('n')
  await expect.poll(() => page.url()).not.toBe(first)
  await card.getByText('Quoted in part').waitFor()
  await expect.poll(() => card.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.keyboard.press('e')
  await expect.poll(() => decodeURIComponent(page.url())).toContain('#e-')
})

flow('from any quotation the same by mouse, in one click each', async ({ visit }) => {
  const { page } = await visit()
  const ids = await page
    .locator('article [data-quote][id]')
    .evaluateAll((all) => all.map(({ id }) => id))
  expect(ids.length).toBeGreaterThan(7)
  const card = page.getByRole('region', { name: 'Selected passage' })
  for (const id of ids) {
    await page.evaluate((hash) => window.location.assign(`#${hash}`), id)
    const speaker = card.locator('[data-thread]').first()
    await speaker.waitFor()
    const name = (await speaker.textContent()) ?? ''
    const event = card.getByRole('link', { name: /^What (?:happened|the report is about)/u })
    const hasEvent = (await event.count()) > 0
    if (!hasEvent) await card.getByText('No dated event is told with these words.').waitFor()
    await speaker.click()
    await threadOf(page, name).waitFor()
    await page.goBack()
    const next = card.getByRole('link', { name: /^Next by/ })
    if ((await next.count()) > 0) {
      await next.click()
      await expect.poll(() => decodeURIComponent(page.url())).not.toContain(id)
      await page.goBack()
    }
    if (hasEvent) {
      await event.first().click()
      await expect.poll(() => new URL(page.url()).hash).toMatch(/^#e-/)
    }
    // The next card must not be taken for this one.
    await card.getByRole('button', { name: 'Close' }).click()
    await card.waitFor({ state: 'detached' })
  }
})

flow('a thread lights the same in text and panels; reload and Back keep it', async ({ visit }) => {
  const { page } = await visit('?thread=xi-jinping&order=time')
  await threadOf(page, 'Xi Jinping').getByText('Without a date').waitFor()
  const lit = () =>
    page
      .locator('article .mention[data-entity="xi-jinping"]')
      .first()
      .evaluate((mention) => {
        const other = document.querySelector('article .mention[data-entity="ukraine"]')
        return (
          other &&
          getComputedStyle(mention).backgroundColor !== getComputedStyle(other).backgroundColor
        )
      })
  await expect.poll(lit).toBe(true)
  await page.reload()
  await threadOf(page, 'Xi Jinping')
    .getByRole('link', { name: 'Vladimir Putin', exact: true })
    .click()
  await threadOf(page, 'Vladimir Putin').waitFor()
  await page.goBack()
  await threadOf(page, 'Xi Jinping').waitFor()
})

flow('on a phone a thread gives the text its place back', async ({ visit }) => {
  const { page } = await visit('?thread=xinhua', { viewport: { width: 360, height: 780 } })
  const thread = threadOf(page, 'Xinhua')
  await thread
    .getByRole('link', { name: /^Quoted in part/ })
    .first()
    .click()
  await expect.poll(() => thread.count()).toBe(0)
  const box = await page.locator('article mark:target').boundingBox()
  expect(box && box.y >= 0 && box.y < 780).toBe(true)
  await page.getByRole('button', { name: 'Show' }).click()
  await thread.waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})

flow('a union undone and governments joined are in the address', async ({ visit }) => {
  const { page } = await visit('?apart=xi-jinping&entity=xi-jinping.the-chinese-president')
  await page.getByText('1 of 14 paragraphs match').waitFor()
  await page.getByRole('button', { name: '“the Chinese President” 1' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  const { page: joined } = await visit('?entity=government-of-china&metonyms=joined')
  const beijing = joined.getByRole('button', { name: 'Beijing 5' })
  await expect.poll(() => beijing.getAttribute('aria-pressed')).toBe('true')
})
