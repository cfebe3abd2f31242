import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { flow } from './flow.ts'

const found = (page: Page, name: string) =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => `${range}`), name)

flow('the keyboard alone goes to a quotation by its speaker, and back', async ({ visit }) => {
  const { page } = await visit('?entity=brics')
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Go to' })
  // At once: what is typed before its code is there is not lost.
  await page.keyboard.type('xi all parties should push')
  await palette.getByRole('option').first().waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Enter')
  const card = page.getByRole('region', { name: 'Selected passage' })
  await card.getByText('Xi Jinping').first().waitFor()
  await expect.poll(() => card.evaluate((one) => one === document.activeElement)).toBe(true)
  const box = await page.locator('article [data-quote]:target').boundingBox()
  expect(box && box.y > 44 && box.y < 700).toBe(true)
  await page.goBack()
  await expect.poll(() => new URL(page.url()).hash).toBe('')
  expect(new URL(page.url()).search).toBe('?entity=brics')
})

flow(
  'find draws its hits over the words, across marks, and each is clear of the bars',
  async ({ visit }) => {
    const { page } = await visit('', { viewport: { width: 360, height: 640 } })
    await page.getByRole('button', { name: 'Find', exact: true }).click()
    const box = page.getByRole('searchbox', { name: 'Words to find' })
    await expect.poll(() => box.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.type('xi: China')
    await page
      .getByRole('status')
      .filter({ hasText: /^1 of / })
      .waitFor()
    await box.fill('beijings FULL')
    await page.getByText('Not in the article').waitFor()
    await box.fill("beijing's FULL support")
    await page.getByRole('status').filter({ hasText: '1 of 1' }).waitFor()
    expect(await found(page, 'found-now')).toEqual(['Beijing’s full support'])
    await box.fill('ukraine')
    for (let n = 0; n < 5; n++) await page.keyboard.press('Enter')
    await page.getByText(/^6 of /).waitFor()
    expect(await isClear(page)).toBe(true)
    expect(await accessibilityFaults(page)).toEqual([])
    await expect.poll(() => new URL(page.url()).searchParams.get('find')).toBe('ukraine')
    await page.keyboard.press('Escape')
    await expect.poll(() => found(page, 'found-now')).toEqual([])
    const button = page.getByRole('button', { name: 'Find', exact: true })
    await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true)
  },
)

/** Whether the present hit lies between the bar at the top and the foot of the column. */
function isClear(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('found-now') ?? []
    const foot = document.querySelector('.dock')?.getBoundingClientRect().top ?? 0
    if (!(range instanceof Range)) return false
    const { top, bottom } = range.getBoundingClientRect()
    return top > 44 && bottom < foot
  })
}

flow.for(['Find', 'Text and colours', 'Cite'])(
  'closing %s leaves the page where the reader has come to',
  async (name, { visit }) => {
    const { page } = await visit('', { viewport: { width: 360, height: 800 } })
    await page.locator('article mark[data-kind="mixed"]').first().click()
    const card = page.getByRole('region', { name: 'Selected passage' })
    await card.getByText('Why').first().waitFor()
    const where = () => page.evaluate(() => window.scrollY)
    const opened = await where()
    await page.mouse.move(180, 200)
    await page.mouse.wheel(0, 60)
    await expect.poll(where).toBe(opened + 60)
    const before = await where()
    // Not `click`, which scrolls first.
    await page.getByRole('button', { name }).first().dispatchEvent('click')
    const hasFocus = () =>
      page.evaluate(() => document.activeElement?.matches('[role="dialog"] *, .dock input'))
    await expect.poll(hasFocus).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => new URL(page.url()).searchParams.get('panel')).toBeNull()
    await page.evaluate(() => new Promise(requestAnimationFrame))
    expect(await where()).toBe(before)
  },
)

flow('single keys, once asked for, walk the quotations', async ({ visit }) => {
  const { page } = await visit()
  await page.keyboard.press('j')
  expect(new URL(page.url()).hash).toBe('')
  await page.getByRole('button', { name: 'Help' }).click()
  await page.getByRole('switch', { name: 'Single keys' }).click()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('j')
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#q-/u)
  await page.keyboard.press('/')
  await page.getByRole('searchbox', { name: 'Words to find' }).waitFor()
})

flow('who returns is back at their paragraph, and told; a link is not moved', async ({ visit }) => {
  const { page, context } = await visit()
  await page
    .locator('article p[id]')
    .nth(6)
    .evaluate((p) => p.scrollIntoView())
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).join()))
    .toContain('dateline-place')
  await page.close()

  const again = await context.newPage()
  await again.goto(inject('site'))
  await again.getByText('Back at paragraph 7').waitFor()
  const box = await again.locator('article p[id]').nth(6).boundingBox()
  expect(box && box.y >= 44 && box.y < 120).toBe(true)
  expect(await accessibilityFaults(again)).toEqual([])
  await again.getByRole('button', { name: 'Start', exact: true }).click()
  await expect.poll(() => again.evaluate(() => window.scrollY)).toBe(0)

  const linked = await context.newPage()
  await linked.goto(`${inject('site')}#timeline`)
  await linked.waitForSelector('html[data-live]')
  expect(await linked.getByText('Back at paragraph').count()).toBe(0)
})

flow('the bar tells the section that one is in', async ({ visit }) => {
  const { page } = await visit()
  const titles = page.locator('article section h2')
  await titles.nth(1).evaluate((title) => title.scrollIntoView())
  const title = (await titles.nth(1).textContent()) ?? ''
  const button = page.getByRole('button', { name: `${title}: show all sections` })
  await button.press('Enter')
  const list = page.getByRole('navigation', { name: 'Sections of the article' })
  expect(await list.locator('[aria-current]').textContent()).toBe(title)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await list.waitFor({ state: 'hidden' })
})

flow('marked words are drawn, written to, and there again after a reload', async ({ visit }) => {
  const { page } = await visit()
  const paragraph = page.locator('article .body p[id]').nth(9)
  const words = await paragraph.evaluate((p) => {
    p.scrollIntoView({ block: 'center' })
    document.getSelection()?.selectAllChildren(p)
    return p.textContent ?? ''
  })
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  const panel = page.getByRole('region', { name: 'Notes' })
  await panel.getByRole('textbox').waitFor()
  await page.keyboard.type('Who says so?')
  expect(await found(page, 'own-written')).toEqual([words])
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(page.url()).toBe(`${inject('site')}?panel=notes`)

  await page.goto(inject('site'))
  await expect.poll(() => found(page, 'own-written')).toEqual([words])
  await paragraph.click({ position: { x: 4, y: 12 } })
  await panel.getByText('Who says so?').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})
