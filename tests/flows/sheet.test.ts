import { expect } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { flow } from './flow.ts'

const withoutScript = { javaScriptEnabled: false }

flow('from the article to the sheet and its solution, without script', async ({ visit }) => {
  const { page } = await visit('', withoutScript)
  await page.getByRole('link', { name: 'Classroom sheet' }).click()
  await page.getByRole('heading', { name: '1. Who said it?' }).waitFor()
  expect(await page.locator('script[type], script[src]').count()).toBe(0)
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex')
  const blanks = page.locator('.body').getByRole('img', { name: 'blank' })
  expect(await blanks.count()).toBe(11)
  await page.getByRole('link', { name: 'The solution' }).click()
  await page.getByRole('heading', { name: '1. Who said it?' }).waitFor()
  expect(await page.getByRole('cell', { name: 'via the Xinhua statement' }).count()).toBe(2)
})

flow.for(['A4', 'Letter'])(
  'a sheet on %s is the sheet and nothing else',
  async (format, { visit }) => {
    const { page } = await visit('', withoutScript)
    await page.getByRole('link', { name: 'Classroom sheet' }).click()
    await page.getByRole('heading', { name: '1. Who said it?' }).waitFor()
    const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? []
    expect(pages.length).toBeLessThan(5)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('link').filter({ visible: true }).count()).toBe(0)
    const widths = await page
      .locator('.blank')
      .first()
      .evaluate((blank) => Array.from(blank.getClientRects(), ({ width }) => width))
    expect(widths.reduce((sum, width) => sum + width)).toBeGreaterThan(150)
  },
)

flow('the sheet is accessible when it is light, and when it is dark', async ({ visit }) => {
  const { page } = await visit('', { viewport: { width: 360, height: 640 } })
  for (const name of ['Classroom sheet', 'The solution']) {
    await page.getByRole('link', { name }).click()
    await page.getByRole('heading', { name: '1. Who said it?' }).waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await accessibilityFaults(page)).toEqual([])
    }
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(scrolled).toBeLessThanOrEqual(360)
  }
})
