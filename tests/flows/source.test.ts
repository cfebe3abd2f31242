import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { flow } from './flow.ts'

const seed = readFileSync('seeds/000_9fbcbbfa4dd88219.txt')
const small = { viewport: { width: 320, height: 300 } }

/**
 * Waits until the browser has gone to the words in the file. Some builds of Chromium are made without the
 * data that its text search needs: they find no words, neither by `#:~:text=` nor by their own search, which
 * is asked only afterwards, since it scrolls too.
 */
async function expectInView(page: Page, words: string): Promise<void> {
  const isInView = () => page.evaluate(topOf, words).then((top) => top >= 0 && top < 300)
  const isThere = await expect
    .poll(isInView, { timeout: 3000 })
    .toBe(true)
    .then(
      () => true,
      () => false,
    )
  if (!isThere) expect(await page.evaluate('window.find("the")')).toBe(false)
}

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
  expect(await receipt.locator('.removals > li').count()).toBe(2)
  expect(await page.locator('.body').textContent()).not.toContain('userSubscribed')
  expect(await page.locator('.body').textContent()).toContain('invastion')
  expect(await accessibilityFaults(page)).toEqual([])
  const last = receipt.locator('.removals > li').last()
  await last.getByRole('link', { name: 'See it in the source' }).click()
  await page.waitForURL('**/source.txt*')
  expect(await page.evaluate(() => document.contentType)).toBe('text/plain')
  await expectInView(page, 'SHARE THIS ARTICLE ON')
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
  // By key: a click has the browser scroll the page first, away from what stays in view at its foot.
  await line.getByRole('link', { name: 'See it in the source' }).first().focus()
  await page.keyboard.press('Enter')
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
  await expectInView(page, 'On Friday')
})

/** Runs in the page. */
function topOf(words: string): number {
  const text = document.querySelector('pre')?.firstChild
  const at = text?.textContent?.indexOf(words) ?? -1
  if (!text || at < 0) return -1
  const range = document.createRange()
  range.setStart(text, at)
  range.setEnd(text, at + words.length)
  return range.getBoundingClientRect().top
}
