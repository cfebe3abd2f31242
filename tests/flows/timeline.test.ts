import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { flow } from './flow.ts'

const topOf = async (passage: Locator) => (await passage.boundingBox())?.y ?? -1
const isInView = (top: number) => top >= 0 && top < 800
const timelineOf = (page: Page) => page.getByRole('region', { name: 'Timeline', exact: true })

flow(
  'the timeline tells what happened in order of time, and what is to come',
  async ({ visit }) => {
    const { page } = await visit()
    const dates = await timelineOf(page)
      .locator('time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))
    expect(dates.map((date) => date?.slice(0, 10))).toEqual([
      '2022-02',
      '2022-02-24',
      '2022-02-25',
      '2022-06-10',
      '2022-06-15',
      '2022-06-15',
      '2022-W25',
    ])
    expect(await timelineOf(page).getByText('to come').count()).toBe(1)
  },
)

flow('each event leads to its passage, and Back walks the same way', async ({ visit }) => {
  const { page } = await visit()
  const links = timelineOf(page).getByRole('listitem').getByRole('link')
  const count = await links.count()
  const hashes: string[] = []
  for (let n = 0; n < count; n++) {
    await links.nth(n).click()
    const { hash } = new URL(page.url())
    hashes.push(hash)
    const id = decodeURIComponent(hash.slice(1))
    await expect.poll(() => topOf(page.locator(`[id="${id}"]`))).toSatisfy(isInView)
  }
  expect(new Set(hashes).size).toBe(count)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.goBack()
  expect(new URL(page.url()).hash).toBe(hashes.at(-2))
})

flow('the time in the text leads to its line, and from there back', async ({ visit }) => {
  const { page } = await visit()
  await page.getByRole('article').getByRole('link', { name: 'Friday' }).click()
  const card = page.getByRole('region', { name: '“Friday” in the text' })
  await card.getByText('“Friday” before Wednesday 15 June 2022 → Friday 10 June 2022').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await card.getByRole('link', { name: 'In the timeline' }).click()
  const line = timelineOf(page).getByRole('listitem').filter({ hasText: '10 June 2022' })
  expect(`#${await line.getAttribute('id')}`).toBe(decodeURIComponent(new URL(page.url()).hash))
  await line.locator('.label').click()
  const panel = page.getByRole('region', { name: 'Selected passage' })
  await panel.getByText('10 June 2022').first().waitFor()
})

flow('the timeline follows the filter', async ({ visit }) => {
  const { page } = await visit('?entity=brics')
  const colours = await timelineOf(page)
    .locator('li a.label')
    .evaluateAll((all) => all.map((link) => getComputedStyle(link).color))
  expect(colours.length).toBe(7)
  const bright = colours.at(-1)
  expect(colours.filter((colour) => colour === bright)).toHaveLength(1)
})

flow('nothing overlaps at any width', async ({ visit }) => {
  const { page } = await visit()
  for (const width of [320, 768, 1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    const boxes = await timelineOf(page)
      .locator('ol > li > div > :not(svg)')
      .evaluateAll((all) =>
        all.map((element) => {
          const { x, y, right, bottom } = element.getBoundingClientRect()
          return { words: element.textContent, x, y, right, bottom }
        }),
      )
    expect(boxes.length).toBeGreaterThan(14)
    const overlapping = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.x < b.right && b.x < a.right && a.y < b.bottom - 1 && b.y < a.bottom - 1)
        .map((b) => `${a.words} / ${b.words}`),
    )
    expect(overlapping, `${width} px`).toEqual([])
    expect(boxes.filter((box) => box.x < 0 || box.right > width)).toEqual([])
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(scrolled, `${width} px`).toBeLessThanOrEqual(width)
  }
})

flow('a link into a panel leads there, though panels are painted last', async ({ visit }) => {
  const { page } = await visit('', { viewport: { width: 360, height: 640 } })
  const id = await page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('listitem')
    .last()
    .getAttribute('id')
  const { page: fresh } = await visit(`#${id}`, { viewport: { width: 360, height: 640 } })
  await expect
    .poll(() => fresh.locator(`#${id}`).evaluate((item) => item.getBoundingClientRect().top))
    .toBeLessThan(640)
})

flow('order and zoom need no dragging, and one address gives them back', async ({ visit }) => {
  const { page } = await visit('', { viewport: { width: 320, height: 640 } })
  const timeline = timelineOf(page)
  await timeline.getByRole('radio', { name: 'in time' }).focus()
  await page.keyboard.press('ArrowRight')
  await timeline.getByRole('button', { name: 'Closer: June 2022' }).click()
  await timeline.getByText('June 2022', { exact: true }).waitFor()
  expect(new URL(page.url()).search).toBe('?order=text&zoom=2022-06')
  expect(await accessibilityFaults(page)).toEqual([])

  const { page: fresh } = await visit('?order=text&zoom=2022-06')
  await expect
    .poll(() => timelineOf(fresh).locator('.label').first().textContent())
    .toMatch(/^Chinese President/)
  const offScale = timelineOf(fresh).locator('li[data-off]')
  expect(await offScale.count()).toBe(3)
})
