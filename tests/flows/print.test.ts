import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { flow } from './flow.ts'

const withoutScript = { javaScriptEnabled: false }

flow('on paper each quotation has its number and its note', async ({ visit }) => {
  const { page } = await visit('', withoutScript)
  await page.emulateMedia({ media: 'print' })
  const marks = page.locator('.body .quotation[id]')
  const notes = page.locator('article ol.paper-notes > li')
  const marked = await marks.evaluateAll((all) => all.map(({ id }) => id))
  expect(marked).toHaveLength(12)
  expect(await notes.evaluateAll((all) => all.map((note) => note.dataset.note))).toEqual(marked)
  expect(await notes.filter({ visible: true }).allInnerTexts()).toEqual([
    'Xi Jinping, reported',
    'Xi Jinping, quoted in part',
    'Xinhua, quoted in part, on the position of China, via a statement',
    'Xi Jinping, quoted',
    'Xi Jinping, reported',
    'Xi Jinping, reported',
    'Vladimir Putin and Xi Jinping, quoted in part',
    'Xi Jinping, quoted in part',
    'Xi Jinping, quoted in part, via the Xinhua statement',
    'Xi Jinping, quoted in part, via the Xinhua statement',
    'US and European Union, reported',
    'Vladimir Putin, reported',
  ])
  const number = await marks.evaluateAll((all) =>
    all.map((mark) => getComputedStyle(mark, '::before').content),
  )
  expect(new Set(number)).toEqual(new Set(['counter(note)']))
})

flow('on paper the kinds are told by shape, and everything is black', async ({ visit }) => {
  const { page } = await visit('?entity=vladimir-putin', { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print' })
  const shapes = await page.locator('.body .quotation').evaluateAll((all) =>
    all.map((mark) => {
      const { textDecorationStyle } = getComputedStyle(mark)
      return `${mark.dataset.kind} ${textDecorationStyle}`
    }),
  )
  expect(new Set(shapes)).toEqual(new Set(['direct solid', 'mixed dashed', 'indirect dotted']))
  const colours = await page
    .locator('article *')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all.flatMap((element) => {
        const { color, backgroundColor, textDecorationColor } = getComputedStyle(element)
        return [color, textDecorationColor, backgroundColor]
      }),
    )
  expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']))
})

flow(
  'with forced colours the words of quotations print in the colour of the rest',
  async ({ visit }) => {
    const { page } = await visit('', { forcedColors: 'active', colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    const coloursOf = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).color))])
    expect(await coloursOf('.body .quotation')).toEqual(await coloursOf('.body p'))
  },
)

flow('on paper there is no control, whatever is open', async ({ visit }) => {
  const { page } = await visit('?entity=xi-jinping')
  await page.locator('article [data-quote]').first().click()
  await page.getByRole('region', { name: 'Selected passage' }).getByText('Why').waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await controlsOn(page)).toEqual([])
  expect(await page.getByRole('heading', { name: 'Timeline' }).count()).toBe(1)
  expect(await page.getByText('Published 15 June 2022').textContent()).toContain('the editor')
  expect(await page.locator('[data-page-address]').textContent()).toBe(page.url().split('?')[0])
})

function controlsOn(page: Page): Promise<string[]> {
  const controls = 'button, input, select, textarea, summary, nav, [role="button"], [tabindex="0"]'
  return page
    .locator(controls)
    .filter({ visible: true })
    .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML))
}

flow.for(['A4', 'Letter'])('the sample fits on three pages of %s', async (format, { visit }) => {
  const { page } = await visit()
  const pdf = await page.pdf({ format })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? []
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.length).toBeLessThan(4)
})

flow(
  'a reader’s own size is that of the paper, and marks put out on the screen are printed',
  async ({ visit }) => {
    const { page, context } = await visit()
    await context.addInitScript(() => {
      const settings = { version: 1, theme: 'contrast', markQuotations: 'off', size: 28 }
      localStorage.setItem('dateline-settings', JSON.stringify(settings))
    })
    await page.reload()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const styleOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { fontSize, textDecorationStyle, textDecorationLine } = getComputedStyle(element)
          return `${fontSize} ${textDecorationLine} ${textDecorationStyle}`
        })
    expect(await styleOf('.body .quotation[data-kind="mixed"]')).toBe('28px underline dashed')
    expect(await styleOf('.paper-legend [data-kind="indirect"]')).toMatch(/underline dotted$/u)
  },
)
