import { expect } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { flow } from './flow.ts'

const withoutScript = { javaScriptEnabled: false }

flow('without script the whole reading is there', async ({ visit }) => {
  const { page } = await visit('', withoutScript)
  expect(await page.getByRole('article').locator('p[id]').count()).toBe(14)
  const xi = page.getByRole('region', { name: 'Said by Xi Jinping' })
  expect(await xi.getByRole('link', { name: 'good momentum of development' }).count()).toBe(1)
  const entities = page.getByRole('complementary', { name: 'Entities' })
  expect(await entities.textContent()).toContain('Shanghai Cooperation Organisation')
  expect(
    await page.getByRole('region', { name: 'Timeline', exact: true }).getByRole('listitem').count(),
  ).toBe(7)
})

flow('without script a link leads to its passage', async ({ visit }) => {
  const { page } = await visit('', withoutScript)
  const xi = page.getByRole('region', { name: 'Said by Xi Jinping' })
  await xi.getByRole('link', { name: 'good momentum of development' }).click()
  const box = await page.locator('article [data-quote]:target').boundingBox()
  expect(box && box.y >= 0 && box.y < 800).toBe(true)
})

flow('without script a link to a split quotation marks all of it', async ({ visit }) => {
  const { page } = await visit('', withoutScript)
  const quotations = page.locator('article .body p').nth(10).locator('mark')
  const colours = () =>
    quotations.evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).backgroundColor))
  const xi = page.getByRole('region', { name: 'Said by Xi Jinping' })
  await xi.getByRole('link', { name: 'good momentum of development' }).click()
  const [linked, other] = await colours()
  expect(linked).not.toBe(other)
  // The sample has no quotation in pieces, so the second is told to be one of the first.
  await quotations.nth(1).evaluate((mark) => mark.setAttribute('data-piece-of', 'the-first'))
  expect(await colours()).toEqual([linked, linked])
  await quotations.nth(0).evaluate((mark) => {
    const between = mark.cloneNode(true) as Element
    between.removeAttribute('id')
    mark.after(between)
  })
  expect(await colours()).toEqual([linked, other, other])
  // A link to a later piece marks what was said before it, back to where the quotation begins.
  await page.goto(`${page.url().split('#')[0]}#${await quotations.nth(2).getAttribute('id')}`)
  await quotations.nth(2).evaluate((mark) => mark.setAttribute('data-piece-of', 'the-first'))
  expect(await colours()).toEqual([other, linked, linked])
  await quotations.nth(1).evaluate((mark) => mark.setAttribute('data-piece-of', 'the-first'))
  expect(await colours()).toEqual([linked, linked, linked])
})

flow('the page that no script has touched is as accessible', async ({ visit }) => {
  const { page } = await visit('', { ...withoutScript, viewport: { width: 360, height: 640 } })
  const html = await page.content()
  const { page: inert } = await visit()
  await inert.route('**/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
  await inert.reload()
  // All that the page's own scripts do is to say that it is painted whole and came from far, and to have one file fetched.
  const touched = (await inert.content())
    .replace(/ data-(?:whole|far)=""/gu, '')
    .replace(/<link rel="preload"[^>]*>(?=<noscript>)/u, '')
  expect(touched).toBe(html)
  expect(await accessibilityFaults(inert)).toEqual([])
})
