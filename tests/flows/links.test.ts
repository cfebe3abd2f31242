import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { flow } from './flow.ts'

const panelOf = (page: Page) => page.getByRole('region', { name: 'Selected passage' })
const words = 'good momentum of development'

/** Opens a quotation and copies its link, as somebody does who sends it. */
async function copiedLink(page: Page): Promise<URL> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.locator('article [data-quote]', { hasText: words }).first().click()
  await panelOf(page).getByRole('button', { name: 'Copy link' }).click()
  await panelOf(page).getByText('Copied').waitFor()
  return new URL(await page.evaluate(() => navigator.clipboard.readText()))
}

flow('a copied link is short, says its words and leads to them', async ({ visit }) => {
  const { page } = await visit()
  const { href, pathname, search, hash } = await copiedLink(page)
  expect(href.length).toBeLessThan(400)
  expect(new URLSearchParams(search).get('was')).toBe(words)
  expect(hash).toContain(`:~:text=${encodeURIComponent(words)}`)
  const { page: fresh } = await visit(pathname.slice(1) + search + hash)
  await panelOf(fresh).getByText('praised').first().waitFor()
  expect(await fresh.evaluate(() => CSS.highlights.has('linked'))).toBe(true)
  expect(await panelOf(fresh).getByRole('status').allInnerTexts()).toEqual([''])
})

flow('without script the same link marks the passage that it names', async ({ visit }) => {
  const { page } = await visit()
  const { pathname, search, hash } = await copiedLink(page)
  const { page: still } = await visit(pathname.slice(1) + search + hash, {
    javaScriptEnabled: false,
  })
  const target = still.locator('article :target')
  expect(await target.textContent()).toContain(words)
  const box = await target.boundingBox()
  expect(box && box.y >= 0 && box.y < 800).toBe(true)
})

flow('a link whose words were edited shows them beside those of now', async ({ visit }) => {
  const { page } = await visit()
  const { pathname, search } = await copiedLink(page)
  const then = search.replace('momentum', 'speed').replace(/near=q..../, 'near=q0000')
  const { page: later } = await visit(
    `${pathname.slice(1)}${then}#q-good-speed-of-development-0000`,
  )
  await panelOf(later).getByText('momentum', { exact: true }).waitFor()
  await panelOf(later).getByText('speed', { exact: true }).waitFor()
  const found = later.locator('article [data-quote]', { hasText: words }).first()
  await expect.poll(async () => (await found.boundingBox())?.y ?? -1).toBeGreaterThan(0)
  expect(await accessibilityFaults(later)).toEqual([])
})

flow('a link whose words are gone says so, and where they stood', async ({ visit }) => {
  const { page } = await visit()
  const { pathname, search } = await copiedLink(page)
  const then = search
    .replace(/was=[^&]*/, 'was=a+deep+distrust+everywhere')
    .replace(/near=q..../, 'near=q0000')
  const { page: later } = await visit(
    `${pathname.slice(1)}${then}#q-a-deep-distrust-everywhere-0000`,
  )
  await panelOf(later).getByText('a deep distrust everywhere').waitFor()
  await panelOf(later).getByRole('link').first().click()
  expect(new URL(later.url()).hash).toMatch(/^#s-/)
})
