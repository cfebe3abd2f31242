import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { serveSite } from '../src/site/site-server.ts'
import { findBrowser, howToGetBrowser } from './flows/browser.ts'
import { buildSite } from './flows/build-site.ts'

// Takes the picture that the README shows. With --review FOLDER it also takes the page at every width, light
// and dark, plain and with a filter and a card, to be looked at.
const { values } = parseArgs({ options: { review: { type: 'string' } } })

const widths = [320, 360, 768, 1280, 1920]
const schemes = ['light', 'dark'] as const
const states = { plain: '', filtered: '?entity=xi-jinping' }

type Picture = {
  readonly address: string
  readonly width: number
  readonly height: number
  readonly colorScheme: (typeof schemes)[number]
  /** Some words of the quotation to open. */
  readonly open?: string
  readonly file: string
}

const found = await findBrowser()
if (found) {
  const browser = await chromium.launch({ executablePath: found.path })
  const server = await serveSite(await buildSite(), { port: 0 })
  mkdirSync('.github', { recursive: true })
  for (const picture of [readmePicture(server.address), ...reviewPictures(server.address)]) {
    await take(browser, picture)
    console.log(picture.file)
  }
  await browser.close()
  await server.close()
} else {
  console.error(`No browser can be started. ${howToGetBrowser}`)
  process.exitCode = 1
}

function readmePicture(address: string): Picture {
  return {
    address: `${address}?entity=xi-jinping`,
    width: 1440,
    height: 960,
    colorScheme: 'light',
    open: 'sovereignty and security',
    file: '.github/screenshot.png',
  }
}

function reviewPictures(address: string): Picture[] {
  const folder = values.review
  if (folder === undefined) return []
  mkdirSync(folder, { recursive: true })
  return widths.flatMap((width) =>
    schemes.flatMap((colorScheme) =>
      Object.entries(states).map(([state, query]) => ({
        address: address + query,
        width,
        height: width < 768 ? 780 : 1000,
        colorScheme,
        ...(state === 'filtered' && { open: 'sovereignty' }),
        file: join(folder, `${width}-${colorScheme}-${state}.png`),
      })),
    ),
  )
}

async function take(browser: Browser, picture: Picture): Promise<void> {
  const { address, width, height, colorScheme, open, file } = picture
  const page = await browser.newPage({ viewport: { width, height }, colorScheme })
  await page.goto(address)
  // The page takes its own fonts only when they are there at once, as they are from the second view on.
  await page.reload()
  await page.waitForSelector('html[data-live]')
  if (open) {
    await page.locator('article [data-quote]', { hasText: open }).first().click()
    await page.getByRole('region', { name: 'Selected passage' }).getByText('Why').waitFor()
  }
  await page.mouse.move(0, 0)
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    return document.fonts.ready.then(() => true)
  })
  await page.screenshot({ path: file })
  await page.close()
}
