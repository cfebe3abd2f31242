import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { settingsKey, settingsVersion } from '../src/reader/settings/stored-settings.ts'

/** A state of the page that somebody has to have looked at. */
type State = {
  readonly name: string
  /** What follows the address of the article. */
  readonly at: string
  /** What else it takes to come there. */
  readonly reach?: (page: Page) => Promise<unknown>
}

type Theme = BrowserContextOptions & { readonly name: string; readonly theme?: string }

const openQuotation = async (page: Page) => {
  await page.locator('article mark[data-kind="mixed"]').first().click()
  await page.getByRole('region', { name: 'Selected passage' }).getByText('Why').first().waitFor()
}

const engineReady = (page: Page) => page.getByText('no network is needed').waitFor()

const readOwnText = async (page: Page) => {
  await engineReady(page)
  await page.getByLabel('The text').fill('Flour ran out.\n\n“We are closed,” said Ana Ortiz.')
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('region', { name: 'Your own text' }).waitFor()
}

const states: readonly State[] = [
  { name: 'plain', at: '' },
  { name: 'lower', at: '', reach: (page) => page.evaluate('scrollTo(0, innerHeight)') },
  { name: 'filter-and-quotation', at: '?entity=xi-jinping', reach: openQuotation },
  { name: 'filter-two', at: '?entity=moscow&entity=beijing&match=all' },
  { name: 'filter-empty', at: '?entity=brazil&not=russia' },
  { name: 'thread', at: '?thread=xi-jinping' },
  {
    name: 'cite',
    at: '',
    reach: async (page) => {
      await openQuotation(page)
      await page.getByRole('button', { name: 'Cite' }).first().click()
      await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).waitFor()
    },
  },
  { name: 'find', at: '?panel=find&find=sovereignty' },
  { name: 'find-nothing', at: '?panel=find&find=giraffe' },
  { name: 'notes', at: '?panel=notes' },
  { name: 'go', at: '?panel=go' },
  { name: 'settings', at: '?panel=settings' },
  { name: 'help', at: '?panel=help' },
  { name: 'edit', at: '?edit', reach: openQuotation },
  { name: 'gone', at: '#q-words-that-were-never-there-0000' },
  {
    name: 'classroom-sheet',
    at: '',
    reach: (page) => page.getByRole('link', { name: 'Classroom sheet' }).click(),
  },
  { name: 'own-form', at: 'own/', reach: engineReady },
  { name: 'own-text', at: 'own/', reach: readOwnText },
  { name: 'paper', at: '', reach: (page) => page.emulateMedia({ media: 'print' }) },
]

const widths = [360, 768, 1280, 1920]

const themes: readonly Theme[] = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'sepia', theme: 'sepia' },
  { name: 'contrast', theme: 'contrast' },
  { name: 'contrast-dark', theme: 'contrast', colorScheme: 'dark' },
  { name: 'forced-colours', forcedColors: 'active', colorScheme: 'dark' },
]

/**
 * Takes every main state at every width in every theme, one sheet of pictures a state and width.
 *
 * @param address  of the article
 * @param only     names of states; all where none is given
 */
export async function takeReview(
  browser: Browser,
  address: string,
  folder: string,
  only: readonly string[],
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const state of states.filter(({ name }) => only.length === 0 || only.includes(name))) {
    for (const width of widths) {
      const pictures: Buffer[] = []
      for (const theme of themes)
        pictures.push(await picture(browser, address, state, width, theme))
      const file = join(folder, `${state.name}-${width}.png`)
      await sheetOf(browser, pictures, width, file)
      console.log(file)
    }
  }
}

const heightOf = (width: number) => (width < 768 ? 780 : width < 1280 ? 1024 : (width * 5) / 8)

async function picture(
  browser: Browser,
  address: string,
  { at, reach }: State,
  width: number,
  { name: _, theme, ...options }: Theme,
): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width, height: heightOf(width) },
    ...options,
  })
  if (theme) {
    const stored = JSON.stringify({ version: settingsVersion, theme })
    await context.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      settingsKey,
      stored,
    ] as const)
  }
  const page = await context.newPage()
  await page.goto(address + at)
  // The page takes its own fonts only when they are there at once, as they are from the second view on.
  await page.reload()
  await page.waitForSelector('html[data-live]')
  await page.waitForLoadState('networkidle')
  await reach?.(page)
  await page.mouse.move(0, 0)
  await page.waitForTimeout(300)
  const taken = await page.screenshot()
  await context.close()
  return taken
}

/** All themes of a state at one width, three in a row, as large as a look at them takes. */
async function sheetOf(browser: Browser, pictures: Buffer[], width: number, file: string) {
  const shown = Math.min(width, 640)
  const page = await browser.newPage({ viewport: { width: 3 * shown + 40, height: 600 } })
  const images = pictures.map(
    (taken) =>
      `<img width="${shown}" src="data:image/png;base64,${taken.toString('base64')}" alt="">`,
  )
  await page.setContent(
    `<body style="margin:10px;display:grid;grid-template-columns:repeat(3,${shown}px);gap:10px;background:#888">${images.join('')}</body>`,
  )
  await page.screenshot({ path: file, fullPage: true })
  await page.close()
}
