import { expect } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { flow } from './flow.ts'
import { showOwnFace } from './own-face.ts'

flow('in the dark the page is dark, and as accessible', async ({ visit }) => {
  const { page } = await visit('', { colorScheme: 'dark' })
  const [paper, ink] = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body)
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    return [backgroundColor, color].map((css) => {
      if (!canvas) return 0
      canvas.fillStyle = css
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
      return red + green + blue
    })
  })
  expect(paper).toBeLessThan(200)
  expect(ink).toBeGreaterThan(500)
  expect(await accessibilityFaults(page)).toEqual([])
})

flow.for([320, 360])(
  'at %i px nothing is cut off, with a filter and a card open',
  async (width, { visit }) => {
    const { page } = await visit('?entity=xi-jinping', { viewport: { width, height: 640 } })
    await page.locator('article [data-quote]').first().click()
    await page.getByRole('region', { name: 'Selected passage' }).getByText('Why').waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(scrolled).toBeLessThanOrEqual(width)
      expect(await accessibilityFaults(page)).toEqual([])
    }
  },
)

flow('who wants less motion gets none', async ({ visit }) => {
  const { page } = await visit('', { reducedMotion: 'reduce' })
  const moving = await page.locator('*').evaluateAll(
    (all) =>
      all.filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
        const isStill = transitionDuration === '0s' && animationName === 'none'
        return !isStill || scrollBehavior === 'smooth'
      }).length,
  )
  expect(moving).toBe(0)
})

flow('coming to life moves no pixel of the text', async ({ visit }) => {
  const { page: still } = await visit('', { javaScriptEnabled: false })
  const { page: live } = await visit()
  const pictures: Buffer[] = []
  for (const page of [still, live]) {
    await showOwnFace(page, page === live ? undefined : 'article')
    await page.evaluate('document.fonts.ready.then(() => true)')
    pictures.push(await page.getByRole('article').screenshot())
  }
  expect(pictures[0]?.equals(pictures[1] ?? Buffer.alloc(0))).toBe(true)
})
