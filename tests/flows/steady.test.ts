import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { flow } from './flow.ts'

const scrolled = (page: Page) => page.evaluate(() => window.scrollY)

/** The middle of the first line of an element, which is first scrolled to a place in the window (0 top, 1 foot). */
async function pointAt(page: Page, selector: string, index: number, place: number) {
  return page
    .locator(selector)
    .nth(index)
    .evaluate((element, at) => {
      const line = () => element.getClientRects()[0] ?? element.getBoundingClientRect()
      window.scrollBy({ top: line().top - window.innerHeight * at, behavior: 'instant' })
      const { left, top, height } = line()
      return { x: left + 3, y: top + height / 2 }
    }, place)
}

flow.for([
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
])(
  'the page moves under the reader no further than the card would cover: $width px',
  async (viewport, { visit }) => {
    const { page } = await visit('', { viewport })
    const { x, y } = await pointAt(page, 'article mark[data-quote]', 8, 0.85)
    await page.mouse.click(x, y)
    const card = page.getByRole('region', { name: 'Selected passage' })
    await card.getByRole('button', { name: 'Cite' }).waitFor()
    const quotation = await page.locator('.body mark:target').first().boundingBox()
    const top = await card.evaluate((element) => element.getBoundingClientRect().top)
    // Two lines before it are in view, too.
    expect(quotation?.y).toBeGreaterThan(100)
    expect(quotation && quotation.y < top).toBe(true)
    const before = await scrolled(page)
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Tab')
    expect(await card.evaluate((one) => one.contains(document.activeElement))).toBe(true)
    expect(await scrolled(page)).toBe(before)
  },
)

flow('who writes a note still sees the words that it is about', async ({ visit }) => {
  const { page } = await visit('?panel=notes')
  const { x, y } = await pointAt(page, '.body p[id]', 6, 0.3)
  await page.mouse.dblclick(x + 20, y)
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  const field = page.getByRole('region', { name: 'Notes' }).getByRole('textbox')
  await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true)
  const before = await scrolled(page)
  await page.keyboard.type('who says so?')
  await page.keyboard.press('Tab')
  expect(await scrolled(page)).toBe(before)
})

flow(
  'words can be selected from a name on, and the name is not chosen by that',
  async ({ visit }) => {
    const { page } = await visit()
    const name = page.locator('.body a.mention').nth(5)
    const { x, y } = await pointAt(page, '.body a.mention', 5, 0.4)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 24, y, { steps: 4 })
    await page.mouse.up()
    const selected = await page.evaluate(() => String(window.getSelection()))
    expect(selected.trim()).not.toBe('')
    expect(await name.textContent()).toContain(selected)
    expect(new URL(page.url()).search).toBe('')
  },
)

flow('past what stands before it the keyboard is in the text, at any width', async ({ visit }) => {
  const { page } = await visit('', { viewport: { width: 1280, height: 800 } })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const focused = () => page.evaluate(() => document.activeElement?.closest('.body a')?.className)
  expect(await focused()).toBe('permalink')
  await page.keyboard.press('ArrowRight')
  expect(await focused()).toBe('mention')
})
