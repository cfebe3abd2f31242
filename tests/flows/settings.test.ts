import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { flow } from './flow.ts'
import { charactersInLines } from './lines.ts'
import { showOwnFace } from './own-face.ts'

flow(
  'settings are made beside the text, and there before the next first paint',
  async ({ visit }) => {
    const { page, context } = await visit()
    await page.getByRole('button', { name: 'Text and colours' }).click()
    const panel = page.getByRole('dialog', { name: 'Text and colours' })
    await panel.getByRole('radio', { name: 'Sepia' }).click()
    await panel.getByRole('radio', { name: 'For low vision' }).click()
    await panel.getByRole('slider', { name: 'Text size' }).press('End')
    expect(await textStyle(page)).toMatchObject({ size: '32px', paper: 'rgb(246, 236, 216)' })
    expect(await accessibilityFaults(page)).toEqual([])

    // Without the scripts that make the page live, only what stands in the page itself can do this: where a page
    // of the site led here before anything is painted, else after.
    const still = await context.newPage()
    await still.route('**/assets/*.js', (route) => route.abort())
    await still.addInitScript(() => {
      new MutationObserver((_, watch) => {
        if (!document.body) return
        watch.disconnect()
        Object.assign(window, { themeAtOnce: document.documentElement.dataset.theme ?? 'none' })
      }).observe(document, { childList: true, subtree: true })
    })
    for (const [referer, theme] of [
      [page.url(), 'sepia'],
      ['', 'none'],
    ] as const) {
      await still.goto(page.url(), { referer })
      expect(await still.evaluate('themeAtOnce')).toBe(theme)
      await still.waitForSelector('html[data-theme=sepia]')
      const { size, paper, face } = await textStyle(still)
      expect({ size, paper }).toEqual({ size: '32px', paper: 'rgb(246, 236, 216)' })
      expect(face).toMatch(/^"Atkinson/u)
    }

    await page.reload()
    await panel.getByRole('button', { name: 'Reset all' }).click()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect(await textStyle(page)).toMatchObject({ size: '20px' })
  },
)

flow('a first view fetches the one face that it shows', async ({ visit }) => {
  const { page } = await visit()
  const fonts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /[^/]+\.woff2/u.exec(name) ?? []),
  )
  // A page that a busy machine takes long to send counts as one from far away, which goes without.
  const isFar = (await page.locator('html[data-far]').count()) === 1
  expect(fonts).toEqual(isFar ? [] : [expect.stringMatching(/^source-serif/u)])
})

flow.for([
  { face: 'serif', width: 1280 },
  { face: 'sans', width: 1280 },
  { face: 'legible', width: 1280 },
  { face: 'serif', width: 1920 },
])(
  'full lines hold 55 to 75 characters at any size: $face, $width px',
  async ({ face, width }, { visit }) => {
    const { page } = await visit('?panel=settings', { viewport: { width, height: 900 } })
    await keep(page, { face })
    await page.getByRole('dialog').waitFor()
    await showOwnFace(page)
    for (const size of [null, 14, 17, 20, 24, 28, 32]) {
      await changeElsewhere(page, { face, ...(size !== null && { size }) })
      if (size !== null) expect((await textStyle(page)).size).toBe(`${size}px`)
      const lines = await charactersInLines(page)
      expect(lines.length).toBeGreaterThan(20)
      expect(Math.min(...lines), `the shortest at ${size} px`).toBeGreaterThanOrEqual(55)
      expect(Math.max(...lines), `the longest at ${size} px`).toBeLessThanOrEqual(75)
    }
  },
)

flow('wide spacing cuts nothing off at 320 px', async ({ visit }) => {
  const { page } = await visit('', { viewport: { width: 320, height: 640 } })
  const spacing = { line: 1.5, paragraph: 2, letter: 0.12, word: 0.16 }
  for (const settings of [spacing, { ...spacing, face: 'legible', size: 32 }]) {
    await keep(page, settings)
    expect(await cutOff(page)).toEqual([])
    await page.goto(`${page.url()}?panel=settings`)
    await page.getByRole('dialog').waitFor()
    expect(await cutOff(page)).toEqual([])
    await page.goBack()
  }
  const spacingOfText = await page
    .locator('.body p')
    .first()
    .evaluate((p) => {
      const { fontSize, letterSpacing, wordSpacing, marginBlockEnd } = getComputedStyle(p)
      const size = Number.parseFloat(fontSize)
      return [letterSpacing, wordSpacing, marginBlockEnd].map(
        (css) => Number.parseFloat(css) / size,
      )
    })
  expect(spacingOfText.map((em) => em.toFixed(2))).toEqual(['0.12', '0.16', '2.00'])
})

flow('where the system chooses the colours, each mark keeps its shape', async ({ visit }) => {
  const { page } = await visit('?entity=kyiv', { forcedColors: 'active' })
  const lines = await page.locator('.body :is(mark, .cue, .when, .mention)').evaluateAll((all) =>
    all.map((element) => {
      const { textDecorationLine, textDecorationStyle, textDecorationThickness } =
        getComputedStyle(element)
      const kind = element.getAttribute('data-kind') ?? element.className
      return `${kind}: ${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`
    }),
  )
  expect(new Set(lines)).toEqual(
    new Set([
      'direct: underline solid 2px',
      'mixed: underline dashed 1.5px',
      'indirect: underline dotted 2px',
      'cue: underline solid 1px',
      'when: underline dotted 1px',
      'mention: none solid auto',
      'mention: underline solid 2px',
    ]),
  )
})

flow.for(['light', 'dark'] as const)(
  'where the system chooses the colours, all words can be read: %s',
  async (colorScheme, { visit }) => {
    const { page } = await visit('?entity=xi-jinping', { forcedColors: 'active', colorScheme })
    await page.locator('article mark[data-kind="mixed"]').first().click()
    await page.getByRole('region', { name: 'Selected passage' }).getByText('Why').waitFor()
    const contrasts = await page.locator('main *, .panels *, aside *').evaluateAll((all) => {
      const parts = (css: string) => (css.match(/[\d.]+/g) ?? []).map(Number)
      const luminance = (css: string) => {
        const [red = 0, green = 0, blue = 0] = parts(css).map((value) =>
          value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
      }
      const groundOf = (element: Element | null): string => {
        if (!element) return colorSchemeGround
        const { backgroundColor } = getComputedStyle(element)
        return parts(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor
      }
      const colorSchemeGround = matchMedia('(prefers-color-scheme: dark)').matches
        ? 'rgb(0, 0, 0)'
        : 'rgb(255, 255, 255)'
      return all
        .filter((element) => [...element.childNodes].some(({ nodeType }) => nodeType === 3))
        .map((element) => {
          const words = luminance(getComputedStyle(element).color)
          const ground = luminance(groundOf(element))
          const contrast = Math.max(words / ground, ground / words)
          return { contrast, what: element.outerHTML.slice(0, 120) }
        })
    })
    expect(contrasts.length).toBeGreaterThan(100)
    expect(contrasts.filter(({ contrast }) => contrast < 4.5)).toEqual([])
  },
)

flow(
  'a screen reader hears who is quoted, a copy does not, and it can be turned off',
  async ({ visit }) => {
    const { page } = await visit()
    const said = async () =>
      (await wordsRead(page)).filter((words) => /^(?:Quoted|Reported).*: $|end of/u.test(words))
    const heard = await said()
    expect(heard).toContain('Quoted, Xi Jinping: ')
    expect(heard).toContain('Quoted in part, Vladimir Putin and Xi Jinping: ')
    expect(heard.filter((words) => /end of/u.test(words))).toHaveLength(heard.length / 2)
    const copied = await page.evaluate(() => {
      const body = document.querySelector('.body')
      if (body) window.getSelection()?.selectAllChildren(body)
      return window.getSelection()?.toString()
    })
    expect(copied).toContain('push for a proper settlement')
    expect(copied).not.toMatch(/Quoted|end of quotation/u)
    await keep(page, { announce: 'off' })
    expect(await said()).toEqual([])
  },
)

flow('plain reading draws no mark, and keeps the links', async ({ visit }) => {
  const { page } = await visit()
  await keep(page, { markQuotations: 'off', markTimes: 'off' })
  const marks = page.locator('.body :is(mark, .cue, .when)')
  const drawn = await marks.evaluateAll(
    (all) =>
      all.filter((element) => {
        const { textDecorationLine, backgroundColor } = getComputedStyle(element)
        return textDecorationLine !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)'
      }).length,
  )
  expect(await marks.count()).toBeGreaterThan(20)
  expect(drawn).toBe(0)
})

/** Stores settings as the panel does, and opens the page anew. */
async function keep(page: Page, settings: Record<string, string | number>): Promise<void> {
  const stored = JSON.stringify({ version: 1, ...settings })
  await page.evaluate((value) => localStorage.setItem('dateline-settings', value), stored)
  await page.reload()
  await page.waitForSelector('html[data-live]')
  await page.evaluate('document.fonts.ready.then(() => true)')
}

/** Changes settings as another tab does, which the page follows at once where they are shown. */
async function changeElsewhere(page: Page, settings: Record<string, string | number>) {
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text)
      window.dispatchEvent(new StorageEvent('storage', { key }))
    },
    ['dateline-settings', JSON.stringify({ version: 1, ...settings })] as const,
  )
}

function textStyle(page: Page) {
  return page.locator('.body').evaluate((body) => {
    const { fontSize, fontFamily } = getComputedStyle(body)
    const paper = getComputedStyle(document.documentElement).backgroundColor
    return { size: fontSize, face: fontFamily, paper }
  })
}

/** What is wider than the page, or than the box that cuts it off. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('body *')).flatMap((element) => {
      const { overflowX, position, clipPath } = getComputedStyle(element)
      if (clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1)) return []
      const { right, width } = element.getBoundingClientRect()
      const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth
      const isOut = width > 1 && right > window.innerWidth + 1
      const where = `${element.localName}.${element.className}: ${element.textContent?.slice(0, 30)}`
      return (isCut || isOut) && !element.closest('svg, .sr-only') ? [where] : []
    }),
  )
}

/** The words of the accessibility tree. */
async function wordsRead(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes.flatMap(({ role, name }) =>
    role?.value === 'StaticText' ? [String(name?.value ?? '')] : [],
  )
}
