import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { flow } from './flow.ts'

const seed = readFileSync('seeds/000_9fbcbbfa4dd88219.txt')
const small = { viewport: { width: 320, height: 300 } }

/**
 * Some builds of Chromium are made without the data that its text search needs: they find no words, neither
 * by `#:~:text=` nor by their own search.
 */
const canFind = (page: Page) => page.evaluate('window.find("the")').then(Boolean)

flow('the untouched file lies beside the page, byte for byte, as UTF-8', async ({ visit }) => {
  const { page } = await visit()
  const address = await page.locator('#receipt > p a').getAttribute('href')
  const response = await fetch(new URL(address ?? '', inject('site')))
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(Buffer.from(await response.arrayBuffer()).equals(seed)).toBe(true)
})

flow('the receipt lists what is not shown, and each leads into the file', async ({ visit }) => {
  const { page } = await visit('', small)
  await page.getByText('5 pieces of the file are not shown').click()
  const receipt = page.locator('#receipt')
  expect(await receipt.locator('.removals > li').count()).toBe(5)
  expect(await page.locator('.body').textContent()).not.toContain('userSubscribed')
  expect(await page.locator('.body').textContent()).toContain('invastion')
  expect(await accessibilityFaults(page)).toEqual([])
  const last = receipt.locator('.removals > li').last()
  await last.getByRole('link', { name: 'See it in the source' }).click()
  await page.waitForURL('**/source.txt*')
  expect(await page.evaluate(() => document.contentType)).toBe('text/plain')
  if (!(await canFind(page))) return
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500)
  await page.goBack()
  await page.locator('#receipt').waitFor()
})

flow('without script the receipt opens and the file can be had', async ({ visit }) => {
  const { page } = await visit('', { ...small, javaScriptEnabled: false })
  await page.getByText('5 pieces of the file are not shown').click()
  await page.getByRole('link', { name: 'The whole file' }).click()
  await page.waitForURL('**/source.txt')
})

flow('a title answers why, by keys too, and leads to its words in the file', async ({ visit }) => {
  const { page } = await visit('', small)
  await page.getByRole('article').getByRole('link', { name: 'the Chinese President' }).focus()
  await page.keyboard.press('Enter')
  const line = page.getByRole('region', { name: '“the Chinese President” in the text' })
  await line.getByRole('button', { name: 'Why?' }).focus()
  await page.keyboard.press('Enter')
  await line.getByText(/“the Chinese President” → “Xi/).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await line.getByRole('link', { name: 'See it in the source' }).first().click()
  await page.waitForURL('**/source.txt*')
})

flow('from a date in the timeline into the file, at the very words', async ({ visit }) => {
  const { page } = await visit('', small)
  const line = page
    .getByRole('region', { name: 'Timeline', exact: true })
    .getByRole('listitem')
    .filter({ hasText: '10 June 2022' })
  await line.getByText('Why?').click()
  await line.getByRole('link', { name: 'See it in the source' }).click()
  await page.waitForURL('**/source.txt*')
  if (!(await canFind(page))) return
  await expect.poll(() => page.evaluate(topOfFriday)).toBeLessThan(small.viewport.height)
  expect(await page.evaluate(topOfFriday)).toBeGreaterThanOrEqual(0)
})

/** Runs in the page. */
function topOfFriday(): number {
  const text = document.querySelector('pre')?.firstChild
  if (!text?.textContent) return -1
  const range = document.createRange()
  const at = text.textContent.indexOf('On Friday')
  range.setStart(text, at)
  range.setEnd(text, at + 9)
  return range.getBoundingClientRect().top
}
