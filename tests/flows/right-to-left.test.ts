import { expect } from 'vitest'
import { flow } from './flow.ts'

// A language that is written from right to left is a catalogue of texts away (`src/texts/`), so the page
// itself must not care which side it starts on.
flow.for([360, 1280])(
  'right to left, nothing leaves the page at %i px',
  async (width, { visit }) => {
    const { page } = await visit('?entity=xi-jinping', { viewport: { width, height: 800 } })
    const before = await page.evaluate(() => document.documentElement.scrollWidth)
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(before)
    const out = await page
      .locator('header, article p, aside button, [role=toolbar] button, .timeline li')
      .evaluateAll((all) =>
        all
          .map((element) => element.getBoundingClientRect())
          .filter(
            ({ left, right, width: wide }) => wide > 0 && (left < -1 || right > innerWidth + 1),
          ),
      )
    expect(out).toEqual([])
  },
)

flow('right to left, the text stands on the other side of its panels', async ({ visit }) => {
  const { page } = await visit('')
  const sides = () =>
    page.evaluate(() =>
      ['article', 'aside'].map(
        (name) => document.querySelector(name)?.getBoundingClientRect().left ?? 0,
      ),
    )
  const [text = 0, panel = 0] = await sides()
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  const [textNow = 0, panelNow = 0] = await sides()
  expect(text < panel).toBe(true)
  expect(textNow > panelNow).toBe(true)
})
